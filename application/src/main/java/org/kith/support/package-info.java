/// Support: a link worker listens to a person, plans with them and sees it through.
///
/// Support begins when a scheme accepts a referral and goes from waiting over allocated, contacting, engaged and
/// planned to closed, with pauses and early ends on the way ([Support]). Each act is one class named for it; it
/// writes one step of history and publishes one [SupportEvent]. Who worked with the person when is kept as dated
/// intervals, and support that is reopened gains a period. What other modules show on the pages of support they
/// give through [ConnectionsOfSupport].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "audit",
            "accounts",
            "design",
            "design::*",
            "schemes",
            "directory",
            "people",
            "referrals",
            "messages",
            "measures"
        })
package org.kith.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
