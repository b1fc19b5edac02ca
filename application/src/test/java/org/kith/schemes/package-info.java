/// Schemes, tried: whom they are for, and that no change of a setting is lost.
@NullMarked
package org.kith.schemes;

import org.jspecify.annotations.NullMarked;
