package org.kith.tenancy;

/// A fact about something in a place. It carries ids and facts, never personal data: the registry stores it and logs
/// print it.
public interface PlaceEvent {

    TenantId tenant();
}
