package org.kith.people;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which person.
public record PersonId(UUID value) implements Identifier {}
