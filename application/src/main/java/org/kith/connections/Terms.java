package org.kith.connections;

import org.jspecify.annotations.Nullable;
import org.kith.people.NewConsent;

/// On what terms a service is referred to.
///
/// @param asked what the person was asked just now; none where they had agreed before
/// @param note  what the service should know beyond name, contact and need; empty where nothing
public record Terms(@Nullable NewConsent asked, String note) {}
