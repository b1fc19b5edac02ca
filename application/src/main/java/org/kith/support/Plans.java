package org.kith.support;

import org.kith.referrals.SupportId;
import org.springframework.stereotype.Component;

/// The plan of each support, read from its parts.
@Component
class Plans {

    private final AboutMe aboutMe;
    private final FoundNeeds needs;
    private final Goals goals;
    private final Actions actions;
    private final Agreements agreements;

    Plans(AboutMe aboutMe, FoundNeeds needs, Goals goals, Actions actions, Agreements agreements) {
        this.aboutMe = aboutMe;
        this.needs = needs;
        this.goals = goals;
        this.actions = actions;
        this.agreements = agreements;
    }

    Plan of(SupportId support) {
        return new Plan(
                aboutMe.of(support), needs.of(support), goals.of(support), actions.of(support), agreements.of(support));
    }
}
