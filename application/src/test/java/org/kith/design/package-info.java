/// The components compared with the design system's own, the reading of forms, and how things are written.
@NullMarked
package org.kith.design;

import org.jspecify.annotations.NullMarked;
