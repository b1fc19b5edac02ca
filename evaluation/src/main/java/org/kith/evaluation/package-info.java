/// The evaluation of a scheme, in plain Java: what its people answered, how they changed, who is missing, and what
/// may be said about it. No package here knows of a database, a web page or JSON; the application hands in arrays
/// and receives results that say themselves. The packages depend on each other in one direction only: `report` is
/// used by all, then `instrument` and `sample`, then `describe`, then `sums` and `estimate`, then `change` and
/// `missing`;
/// `design` and `match` prepare a comparison and cannot see an outcome; `effect` and `economics` come last.
@NullMarked
package org.kith.evaluation;

import org.jspecify.annotations.NullMarked;
