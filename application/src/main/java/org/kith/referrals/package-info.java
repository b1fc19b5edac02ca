/// Referrals: someone asks a scheme to support a person, and hears what became of it.
///
/// A referral is written as a [ReferralDraft] and, once sent, is never lost: it waits in triage until the scheme
/// accepts,
/// declines or returns it, or until it is withdrawn ([Referral]). Each of these acts is one class, writes one
/// step of history and publishes one [ReferralEvent]. The rules of sending are listed aloud in [ReferralPolicies].
@NullMarked
@ApplicationModule(
        allowedDependencies = {"tenancy", "access", "audit", "design", "design::*", "schemes", "directory", "people"})
package org.kith.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
