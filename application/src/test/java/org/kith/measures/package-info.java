/// Measures, tried as they are due, taken, missed and put right.
@NullMarked
package org.kith.measures;

import org.jspecify.annotations.NullMarked;
