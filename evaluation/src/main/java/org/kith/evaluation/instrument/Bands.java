package org.kith.evaluation.instrument;

import java.util.List;
import java.util.Optional;

/// Named stretches of a score, with who named them. Authors differ, so bands are data and never in the code.
///
/// @param bands in ascending order; a value belongs to the last band that starts at or below it
/// @param source the citation
public record Bands(List<Band> bands, String source) {

    public Bands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).low() <= bands.get(i - 1).high()) {
                throw new IllegalArgumentException("bands ascend and do not overlap");
            }
        }
    }

    /// One band, both ends included.
    public record Band(double low, double high, String label) {
        public Band {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a band runs from low to high");
            }
        }
    }

    static Bands none() {
        return new Bands(List.of(), "");
    }

    /// The band of a value. A prorated value between two bands belongs to the lower.
    public Optional<Band> of(double value) {
        return bands.reversed().stream().filter(band -> band.low() <= value).findFirst();
    }
}
