/// The pages of signing in and of administration.
@NullMarked
package org.kith.accounts.web;

import org.jspecify.annotations.NullMarked;
