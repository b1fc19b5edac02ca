/// Reporting, tried: every number recounted from raw rows by other means, and by hand.
@NullMarked
package org.kith.reporting;

import org.jspecify.annotations.NullMarked;
