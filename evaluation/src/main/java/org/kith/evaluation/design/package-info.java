/// What is written down before a study: the trial that a comparison imitates.
@NullMarked
package org.kith.evaluation.design;

import org.jspecify.annotations.NullMarked;
