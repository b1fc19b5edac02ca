package org.kith.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.design.Written;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.WithdrawalReason;
import org.kith.support.ClosingReason;
import org.kith.support.PersonDeclineReason;
import org.kith.support.State;
import org.kith.tenancy.Coded;

/// Why a referral went no further than it did. Each has its own list of reasons.
public enum Fate implements Coded {
    DECLINED_BY_SCHEME("declined-by-scheme", "Declined by the scheme"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    NOT_REACHED("not-reached", "Not reached"),
    DECLINED_BY_PERSON("declined-by-person", "Declined by the person"),
    CLOSED("closed", "Closed"),
    OPEN("open", "Still open"),
    COMPLETED("completed", "Completed");

    private final String code;
    private final String title;

    Fate(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /// The reasons it can have; none where it says all.
    public List<? extends Coded> reasons() {
        return switch (this) {
            case DECLINED_BY_SCHEME -> Arrays.asList(DeclineReason.values());
            case WITHDRAWN -> Arrays.asList(WithdrawalReason.values());
            case DECLINED_BY_PERSON -> Arrays.asList(PersonDeclineReason.values());
            case CLOSED, COMPLETED -> Arrays.asList(ClosingReason.values());
            case OPEN -> Arrays.asList(OpenAt.values());
            case NOT_REACHED -> List.of();
        };
    }

    /// "Declined by the person: not now".
    String inWords(String reason) {
        return reasonTitle(reason)
                .map(words -> title + ": " + Written.midSentence(words))
                .orElse(title);
    }

    private Optional<String> reasonTitle(String reason) {
        return reasons().stream()
                .filter(each -> each.code().equals(reason))
                .map(Coded::title)
                .<String>map(words -> words)
                .findFirst();
    }

    /// Where a referral that goes on stands.
    enum OpenAt implements Coded {
        SUBMITTED("submitted", "Waiting for a decision"),
        RETURNED("returned", "Waiting for the referrer"),
        WAITING(State.WAITING),
        ALLOCATED(State.ALLOCATED),
        CONTACTING(State.CONTACTING),
        ENGAGED(State.ENGAGED),
        PLANNED(State.PLANNED),
        CLOSING(State.CLOSING),
        ON_HOLD(State.ON_HOLD);

        private final String code;
        private final String title;

        OpenAt(State state) {
            this(state.code(), state.title());
        }

        OpenAt(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
