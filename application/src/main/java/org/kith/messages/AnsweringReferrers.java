package org.kith.messages;

import org.kith.referrals.ReferralEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the referrer what became of the referral itself. What becomes of the support is told by the module that gives
/// it.
@Component
class AnsweringReferrers {

    private final WritingBack writing;

    AnsweringReferrers(WritingBack writing) {
        this.writing = writing;
    }

    @ApplicationModuleListener
    void on(ReferralEvent event) {
        switch (event) {
            case ReferralEvent.Submitted submitted -> write(submitted, Occasion.RECEIPT);
            case ReferralEvent.Returned returned -> write(returned, Occasion.RETURNED);
            case ReferralEvent.Accepted accepted -> write(accepted, Occasion.ACCEPTED);
            case ReferralEvent.Declined declined -> write(declined, Occasion.DECLINED_BY_SCHEME);
            case ReferralEvent.Withdrawn withdrawn -> write(withdrawn, Occasion.WITHDRAWN);
            case ReferralEvent.Resubmitted _ -> {}
            case ReferralEvent.EnteredInError _ -> {}
        }
    }

    private void write(ReferralEvent event, Occasion occasion) {
        writing.write(event.referral(), occasion, event.at());
    }
}
