/// A simulation study of every estimator: does a 95% interval hold the truth 95 times in 100?
@NullMarked
package org.kith.evaluation.validation;

import org.jspecify.annotations.NullMarked;
