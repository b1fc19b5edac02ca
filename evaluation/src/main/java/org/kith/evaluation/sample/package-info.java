/// What a study may see of people: typed columns in which missing is missing.
///
/// A [org.kith.evaluation.sample.Sample] holds numeric, categorical and date columns of one length and no identity;
/// subject ids stay in a [org.kith.evaluation.sample.Cohort], which hands the sample out without them. A
/// [org.kith.evaluation.sample.DesignMatrix] turns chosen columns into numbers for a model.
@NullMarked
package org.kith.evaluation.sample;

import org.jspecify.annotations.NullMarked;
