/// Signing in and administration, on the started application.
@NullMarked
package org.kith.accounts;

import org.jspecify.annotations.NullMarked;
