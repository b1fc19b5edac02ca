/// Models for counts, such as contacts with a practice or visits to accident and emergency, each beside the
/// time under observation: Poisson, negative binomial, and estimating equations for counts of one person that
/// hang together.
@NullMarked
package org.kith.evaluation.estimate.counts;

import org.jspecify.annotations.NullMarked;
