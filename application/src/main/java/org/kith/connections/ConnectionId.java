package org.kith.connections;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which connection.
public record ConnectionId(UUID value) implements Identifier {}
