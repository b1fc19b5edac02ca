package org.kith.messages;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which message in the place's outbox.
public record MessageId(UUID value) implements Identifier {}
