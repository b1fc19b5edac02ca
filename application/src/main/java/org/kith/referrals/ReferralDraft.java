package org.kith.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kith.access.SchemeId;

/// A referral still being written: the answers as they were typed, right or wrong.
public record ReferralDraft(DraftId id, SchemeId scheme, Map<String, List<String>> answers, Instant changedAt) {

    public ReferralDraft {
        answers = Map.copyOf(answers);
    }
}
