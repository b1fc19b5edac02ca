package org.kith.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.messages.Occasion;
import org.kith.messages.SupportOfReferral;
import org.kith.messages.WordBackHeading;
import org.kith.messages.WordBackPart;
import org.kith.messages.WordBackSection;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a word back says of support: what is asked of the referrer, the sessions, the summary, and what became of the
/// goals.
@Component
@Transactional(readOnly = true)
class SupportInWords implements WordBackPart, SupportOfReferral {

    private final Supports supports;
    private final Sessions sessions;
    private final Goals goals;
    private final Closings closings;

    SupportInWords(Supports supports, Sessions sessions, Goals goals, Closings closings) {
        this.supports = supports;
        this.sessions = sessions;
        this.goals = goals;
        this.closings = closings;
    }

    @Override
    public Optional<SupportId> find(ReferralId referral) {
        return supports.of(referral).map(Support::id);
    }

    @Override
    public List<WordBackSection> about(ReferralId referral, @Nullable SupportId support, Occasion occasion) {
        if (support == null) {
            return List.of();
        }
        var sections = new ArrayList<WordBackSection>();
        sections.add(WordBackSection.of(WordBackHeading.STATUS, held(support)));
        if (occasion == Occasion.CLOSED) {
            closings.latest(support).ifPresent(last -> sections.addAll(lastWords(last)));
            goals(support).ifPresent(sections::add);
        }
        return sections;
    }

    private String held(SupportId support) {
        var all = sessions.of(support);
        long held = all.stream().filter(session -> session.attendance().held()).count();
        long missed = all.stream()
                .filter(session -> session.attendance() == Attendance.DID_NOT_ATTEND)
                .count();
        return "Sessions held: " + Written.count(held) + ". Sessions the person did not attend: "
                + Written.count(missed) + ".";
    }

    private static List<WordBackSection> lastWords(ClosingSupport.LastWords last) {
        var sections = new ArrayList<WordBackSection>();
        if (!last.actionsForReferrer().isBlank()) {
            sections.add(WordBackSection.of(WordBackHeading.ACTIONS, last.actionsForReferrer()));
        }
        sections.add(WordBackSection.of(
                WordBackHeading.SUMMARY, "Support ended: " + last.reason().title() + ".", last.summary()));
        if (!last.whatDidNotWork().isBlank()) {
            sections.add(WordBackSection.of(WordBackHeading.SUMMARY, "What did not work: " + last.whatDidNotWork()));
        }
        return sections;
    }

    private Optional<WordBackSection> goals(SupportId support) {
        var said = goals.of(support).stream()
                .map(goal -> goal.aim().words() + " – " + goal.status().title())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new WordBackSection(WordBackHeading.PLAN, said));
    }
}
