package org.kith.tenancy;

import java.util.UUID;

/// Which place a row, an event or a transaction belongs to.
public record TenantId(UUID value) implements Identifier {}
