/// What Kith tells people: e-mails, letters, and the word back to whoever referred.
///
/// Everything goes through the [Outbox]: one row for one cause and one recipient, rendered from the scheme's words for
/// the [Occasion], sent by a job with retries or printed. A message names no need and nothing about health: a
/// reference, what happened, a link. What may be sent to a person is asked of their contact rules. Links and codes are
/// made when a message is sent, so that no secret lies in the outbox.
///
/// A word back is the whole story, under the standard's headings, kept as it stood when written. Modules above
/// contribute by [WordBackPart] and ask for one by [WritingBack]; referrals are listened to here.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "audit",
            "design",
            "design::*",
            "launch",
            "schemes",
            "accounts",
            "people",
            "referrals"
        })
package org.kith.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
