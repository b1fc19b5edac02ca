/// The page that shows who did what.
@NullMarked
package org.kith.audit.web;

import org.jspecify.annotations.NullMarked;
