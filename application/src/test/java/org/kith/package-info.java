/// What every test shares: a real database that costs a tenth of a second, and one started application.
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
