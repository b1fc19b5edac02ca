package org.kith.schemes;

/// How fast a scheme promises to be, and how long it keeps trying.
///
/// @param responseDays     working days until the referrer has an answer
/// @param expectedWaitDays days from acceptance to the first session, as told to the person
/// @param contactAttempts  attempts without an answer after which somebody counts as not reached
/// @param reopenDays       days after closing within which support is taken up again without a new referral
public record Pace(int responseDays, int expectedWaitDays, int contactAttempts, int reopenDays) {

    public static final Pace USUAL = new Pace(5, 21, 3, 90);

    public Pace {
        if (responseDays < 1 || expectedWaitDays < 0 || contactAttempts < 1 || reopenDays < 0) {
            throw new IllegalArgumentException("A scheme answers and tries at least once");
        }
    }
}
