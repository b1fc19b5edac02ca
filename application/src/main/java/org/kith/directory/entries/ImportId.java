package org.kith.directory.entries;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which import of which file.
public record ImportId(UUID value) implements Identifier {}
