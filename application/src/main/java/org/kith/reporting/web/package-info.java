/// The pages of figures: the manager's board, the commissioner's report, and what every figure means.
@NullMarked
package org.kith.reporting.web;

import org.jspecify.annotations.NullMarked;
