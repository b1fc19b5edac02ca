package org.kith.people;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which alert.
public record AlertId(UUID value) implements Identifier {}
