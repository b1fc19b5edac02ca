package org.kith.directory;

import org.jspecify.annotations.Nullable;

/// What the lookup knows of a postcode: where it lies, and how deprived its small area is.
///
/// @param smallArea lower-layer super output area
/// @param imdDecile decile of the index of multiple deprivation, 1 the most deprived; absent where the area is unknown
/// @param latitude  of the postcode, else of the middle of its small area; absent where neither is known
public record Position(
        String smallArea,
        @Nullable Integer imdDecile,
        String ward,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
