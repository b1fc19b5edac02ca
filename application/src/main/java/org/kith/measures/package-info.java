/// Measures: questionnaires asked at the first and last session, so that change can be shown honestly.
///
/// [PlanningMeasures] says what is due when; [TakingMeasures] keeps the answers item by item with who asked and
/// how, or the coded reason why there are none; an answer that is put right keeps what it said before.
/// Instruments and their scores come from `org.kith.evaluation.instrument`; scores of one instrument are never
/// added up. The person can answer by a signed link ([SendingQuestionnaires]).
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "audit",
            "design",
            "design::*",
            "schemes",
            "people",
            "referrals",
            "messages"
        })
package org.kith.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
