/// Charts whose picture and table are one.
@NullMarked
package org.kith.design.chart;

import org.jspecify.annotations.NullMarked;
