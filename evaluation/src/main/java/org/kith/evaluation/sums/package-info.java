/// Sums over the rows of a design matrix, fast enough for a million people and the same to the last digit on every
/// machine.
///
/// Rows are taken in chunks of fixed size; chunks may run on any number of threads, and what they add up is merged in
/// their order. Within a chunk the products of columns are summed in eight lanes, by
/// [org.kith.evaluation.sums.PlainLanes] or, when the module `jdk.incubator.vector` is there, by
/// [org.kith.evaluation.sums.VectorLanes], which adds the same numbers in the same order.
@NullMarked
package org.kith.evaluation.sums;

import org.jspecify.annotations.NullMarked;
