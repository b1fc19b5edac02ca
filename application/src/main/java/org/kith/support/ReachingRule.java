package org.kith.support;

import org.kith.people.People;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When somebody counts as not reached: as many attempts as the scheme makes, in at least two ways where two are
/// safe.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReachingRule {

    private final Schemes schemes;
    private final People people;
    private final Attempts attempts;

    ReachingRule(Schemes schemes, People people, Attempts attempts) {
        this.schemes = schemes;
        this.people = people;
        this.attempts = attempts;
    }

    boolean enough(Support support) {
        return attempts.tally(support.id()).enough(attemptsOfScheme(support), ways(support));
    }

    /// What is still to be tried, as a sentence.
    String inWords(Support support) {
        return "Try at least %d times, in at least %d %s, before the person counts as not reached."
                .formatted(
                        attemptsOfScheme(support),
                        Math.clamp(ways(support), 1, Tally.WAYS),
                        ways(support) < Tally.WAYS ? "way" : "different ways");
    }

    private int attemptsOfScheme(Support support) {
        return schemes.require(support.particulars().scheme()).contactAttempts();
    }

    /// A visit is always open to a link worker, but never asked of one.
    private int ways(Support support) {
        return (int) ContactWay.openTo(people.require(support.particulars().person())).stream()
                .filter(way -> way != ContactWay.VISIT)
                .count();
    }
}
