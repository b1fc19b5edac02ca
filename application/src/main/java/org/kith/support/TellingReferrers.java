package org.kith.support;

import org.kith.messages.Occasion;
import org.kith.messages.WritingBack;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets whoever referred hear what became of it: that support has begun, and however it ended.
@Component
class TellingReferrers {

    private final WritingBack writingBack;

    TellingReferrers(WritingBack writingBack) {
        this.writingBack = writingBack;
    }

    @ApplicationModuleListener
    void on(SupportEvent.Met met) {
        if (met.first()) {
            writingBack.write(met.referral(), Occasion.FIRST_SESSION, met.at());
        }
    }

    @ApplicationModuleListener
    void on(SupportEvent.DeclinedByPerson declined) {
        writingBack.write(declined.referral(), Occasion.DECLINED_BY_PERSON, declined.at());
    }

    @ApplicationModuleListener
    void on(SupportEvent.NotReached notReached) {
        writingBack.write(notReached.referral(), Occasion.NOT_REACHED, notReached.at());
    }

    @ApplicationModuleListener
    void on(SupportEvent.Closed closed) {
        writingBack.write(closed.referral(), Occasion.CLOSED, closed.at());
    }
}
