@NullMarked
package org.kith.referrals;

import org.jspecify.annotations.NullMarked;
