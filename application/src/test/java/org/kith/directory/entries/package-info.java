/// Files of every shape and in every state, taken in wholly or not at all.
@NullMarked
package org.kith.directory.entries;

import org.jspecify.annotations.NullMarked;
