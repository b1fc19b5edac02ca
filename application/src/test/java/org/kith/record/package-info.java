/// The record, tried on histories written straight into the tables.
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
