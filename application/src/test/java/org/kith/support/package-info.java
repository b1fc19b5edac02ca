/// Support, tried as link workers and managers live it.
@NullMarked
package org.kith.support;

import org.jspecify.annotations.NullMarked;
