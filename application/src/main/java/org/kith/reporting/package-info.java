/// Reporting: counts of what happened, for those who run schemes and those who pay for them.
///
/// Every figure is an [Indicator], whose definition the pages, the files and the list of definitions share. Figures are
/// counted from the rows as they stand, within a [Scope]; a referral entered in error counts nowhere. Those who may not
/// see people get the same figures with small numbers hidden.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "audit",
            "design",
            "design::*",
            "schemes",
            "directory",
            "people",
            "referrals",
            "measures",
            "support",
            "connections"
        })
package org.kith.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
