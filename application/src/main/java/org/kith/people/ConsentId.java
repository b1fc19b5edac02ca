package org.kith.people;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which consent.
public record ConsentId(UUID value) implements Identifier {}
