/// Proves that Kith starts, refuses and stops as an operator expects, on real processes.
@NullMarked
package org.kith.launch;

import org.jspecify.annotations.NullMarked;
