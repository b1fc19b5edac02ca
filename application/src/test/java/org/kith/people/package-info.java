/// People, tried: one record each, reached only as is safe, and seen only by whom they concern.
@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
