/// The product as people use it: a real browser, every page looked at.
@NullMarked
package org.kith.journeys;

import org.jspecify.annotations.NullMarked;
