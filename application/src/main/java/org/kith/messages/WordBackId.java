package org.kith.messages;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which word back in the place.
public record WordBackId(UUID value) implements Identifier {}
