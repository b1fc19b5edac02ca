package org.kith.directory;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which community service.
public record ServiceId(UUID value) implements Identifier {}
