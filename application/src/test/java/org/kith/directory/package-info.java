/// What feeds bring, what searches find, and what a place adds to it, on real PostgreSQL.
@NullMarked
package org.kith.directory;

import org.jspecify.annotations.NullMarked;
