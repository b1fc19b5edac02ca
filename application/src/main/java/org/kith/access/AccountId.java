package org.kith.access;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which account.
public record AccountId(UUID value) implements Identifier {}
