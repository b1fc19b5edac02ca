package org.kith.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A source of directory entries.
///
/// @param licence    what its publisher allows; empty where nobody said
/// @param importedAt when a file of it was last taken in; absent for a place's own entries
/// @param ownEntries whether the place writes it by hand
/// @param shown      whether the place shows its services
public record Source(
        SourceId id, String name, String licence, @Nullable Instant importedAt, boolean ownEntries, boolean shown) {}
