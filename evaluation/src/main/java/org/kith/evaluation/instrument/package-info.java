/// Questionnaires and their scoring. An instrument is a data file, read at start-up; adding one needs a file (and its
/// name in the `catalogue` beside it) and no Java.
///
/// [org.kith.evaluation.instrument.Instruments#shipped()] finds instruments by key and version. An
/// [org.kith.evaluation.instrument.Instrument] carries what a page needs to ask it (introduction, items, answers
/// allowed, licence and notice) and scores an [org.kith.evaluation.instrument.AnswerSheet]: every score of the
/// instrument comes back as a value with its band, or as the reason why there is none. An instrument with several
/// scores
/// is never summed over them. The file format is described at
/// [org.kith.evaluation.instrument.InstrumentFile].
@NullMarked
package org.kith.evaluation.instrument;

import org.jspecify.annotations.NullMarked;
