package org.kith.evaluation.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.sample.DesignMatrix;

/// Sixty people, half of them supported, older on average, five of them not followed up; the difference grows
/// with age.
///
/// ```r
/// i <- 0:59; t <- i %% 2; age <- 40 + (i * 7) %% 23 + 4 * t
/// y <- age / 2 + 3 * t + (i * 5) %% 7 + t * (age - 50) / 10
/// seen <- (i * 11) %% 13 + (age - 50) / 10 > 1.5
/// ```
final class ThreeWays {

    static final int PEOPLE = 60;

    final double[] age = new double[PEOPLE];
    final double[] y = new double[PEOPLE];
    final boolean[] seen = new boolean[PEOPLE];
    final Assignment who;
    final DesignMatrix before;

    ThreeWays() {
        boolean[] supported = new boolean[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            int t = i % 2;
            supported[i] = t == 1;
            age[i] = 40 + i * 7 % 23 + 4 * t;
            y[i] = age[i] / 2 + 3 * t + i * 5 % 7 + t * (age[i] - 50) / 10;
            seen[i] = i * 11 % 13 + (age[i] - 50) / 10 > 1.5;
        }
        who = Assignment.of(supported);
        before = DesignMatrix.of(List.of("age"), age);
    }

    /// `NaN` for those not followed up.
    double[] known() {
        return IntStream.range(0, PEOPLE)
                .mapToDouble(i -> seen[i] ? y[i] : Double.NaN)
                .toArray();
    }
}
