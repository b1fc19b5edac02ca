package org.kith.people;

import org.jspecify.annotations.Nullable;

/// Where a postcode lies: its lower-layer super output area, and the decile of deprivation of that area.
///
/// @param decile 1 for the most deprived tenth of England, 10 for the least; none where England's index does not reach
public record SmallArea(String code, @Nullable Integer decile) {}
