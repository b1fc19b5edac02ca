package org.kith.referrals;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which draft. When it is sent, the same id is the key that makes two presses of the button one referral.
public record DraftId(UUID value) implements Identifier {

    public SubmissionKey submissionKey() {
        return new SubmissionKey(value);
    }
}
