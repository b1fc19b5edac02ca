package org.kith.support;

import java.util.List;
import org.kith.measures.Assessment;
import org.kith.measures.Assessments;
import org.kith.referrals.ReadingReferrals;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.SupportId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What other modules know of a support: why the person was referred, what was measured, where they were sent on to.
@Component
class Around {

    private final ReadingReferrals referrals;
    private final Assessments assessments;
    private final ObjectProvider<ConnectionsOfSupport> connections;

    Around(ReadingReferrals referrals, Assessments assessments, ObjectProvider<ConnectionsOfSupport> connections) {
        this.referrals = referrals;
        this.assessments = assessments;
        this.connections = connections;
    }

    ReferralDetails referral(Support support) {
        return referrals
                .details(support.particulars().referral())
                .orElseThrow(() -> new IllegalStateException("No referral of support " + support.id()));
    }

    List<Assessment> measures(SupportId support) {
        return assessments.of(support);
    }

    List<ConnectionsOfSupport.Shown> connections(SupportId support) {
        return connections.stream().flatMap(each -> each.of(support).stream()).toList();
    }
}
