/// What support costs, what goes with it, and what may be said of the one against the other.
///
/// Every amount is a [org.kith.evaluation.economics.Price] with its year and its source, and amounts of different
/// years do not meet unless a [org.kith.evaluation.economics.PriceIndex] is named.
/// [org.kith.evaluation.economics.PersonCosts] cannot be made without saying where the cost of the support itself is.
/// [org.kith.evaluation.economics.CostEffectiveness] gives a cost per unit gained only where the gain is not in doubt.
@NullMarked
package org.kith.evaluation.economics;

import org.jspecify.annotations.NullMarked;
