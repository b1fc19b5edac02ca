/// Pages that read across modules and never write: the person page with its timeline, the link worker's caseload, and
/// where each referral stands for those who sent it.
///
/// Every list is one statement over the tables of the modules below, within the reader's reach, and leaves one line in
/// the audit that names the people it showed. Why somebody stands on a caseload is decided in one place ([Why]) and
/// said in one place, so that the caseload and the person page cannot tell two stories.
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
            "messages",
            "measures",
            "support",
            "connections"
        })
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
