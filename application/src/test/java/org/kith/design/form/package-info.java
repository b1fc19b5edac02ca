/// What people type into forms, and what they are told.
@NullMarked
package org.kith.design.form;

import org.jspecify.annotations.NullMarked;
