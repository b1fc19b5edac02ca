/// Models that other methods stand on: least squares and logistic regression, on a
/// [org.kith.evaluation.sample.DesignMatrix]. They refuse variables that repeat each other and answers that tell the
/// outcome with certainty.
@NullMarked
package org.kith.evaluation.estimate;

import org.jspecify.annotations.NullMarked;
