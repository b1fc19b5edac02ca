package org.kith.directory;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which source of directory entries: a feed, or a place's own hand.
public record SourceId(UUID value) implements Identifier {}
