/// That nothing of one place is ever seen in another, nor of one scheme in another what its people did not share.
@NullMarked
package org.kith.isolation;

import org.jspecify.annotations.NullMarked;
