package org.kith.reporting;

/// Everything that the manager's page counts.
public enum Indicator implements Defined {
    FUNNEL(
            "funnel",
            "From referral to completion",
            "Each referral is counted once, at the furthest stage it reached, with why it went no further. The stages are"
                    + " referred, accepted by the scheme, reached (the person was spoken to or a session was held), first"
                    + " session held, plan agreed, completed (closed after a plan with goals met or partly met). Support"
                    + " that was reopened counts as it stands now.",
            "referrals",
            "Referrals that reached the stage",
            "Referrals sent in the period, without those entered in error"),
    WAITS(
            "waits",
            "Waits",
            "Days from the day a referral was sent to the day of the scheme’s decision (accepted or declined), to the day"
                    + " the person was first spoken to, and to the day of the first session held. Half waited no longer"
                    + " than the median; nine in ten no longer than the 90th centile. Whoever is still waiting is not in"
                    + " these; they are counted beside them.",
            "days",
            "Referrals for which it has happened",
            "Referrals sent in the period, without those entered in error"),
    WAITING_NOW(
            "waiting-now",
            "Waiting now",
            "Referrals for which the decision, the first contact or the first session is still to come and which have not"
                    + " ended, whenever they were sent, and the longest wait among them.",
            "referrals",
            "Referrals still waiting",
            "Every referral that goes on today"),
    RESPONSE(
            "response",
            "Answered in time",
            "Referrals decided on or before the day by which the scheme promises to answer; and referrals that wait for a"
                    + " decision today although that day has passed. While a question lies with the referrer, a referral"
                    + " is not late.",
            "referrals",
            "Referrals decided in time",
            "Referrals sent in the period and decided"),
    CASELOAD(
            "caseload",
            "Caseload",
            "People each link worker works with today, and people they have worked with since 1 April, each person once"
                    + " for each link worker. A full-time link worker is expected to work with 200 to 250 people a year;"
                    + " that is shown for the part of the year that has passed. A person who had two link workers counts"
                    + " for both, so the workers add up to more than the total.",
            "people",
            "People allocated to the link worker",
            "People allocated to anybody"),
    SESSIONS(
            "sessions",
            "Sessions for each person",
            "Sessions held (attended, or attended late) in each support that ended in the period after at least one"
                    + " session.",
            "sessions",
            "Sessions held",
            "Support that ended in the period after at least one session"),
    ATTENDANCE(
            "attendance",
            "Attendance",
            "What came of each session whose time was in the period. “Booked” are those whose outcome nobody has written"
                    + " down.",
            "sessions",
            "Sessions with this outcome",
            "Sessions whose time was in the period"),
    EXITS_DUE(
            "exits-due",
            "Last questionnaires due",
            "Supports that are being closed or have ended and whose last questionnaire is neither answered nor explained;"
                    + " late are those past their last day.",
            "supports",
            "Supports with a last questionnaire due",
            "Supports being closed, or ended"),
    CONNECTIONS(
            "connections",
            "Connections",
            "Services that people were told about (signposts) or referred to in the period, and where each stands today. One that was only offered is neither yet, and counts under all.",
            "connections",
            "Connections in this state",
            "Connections made in the period"),
    LOOPS(
            "loops",
            "Loops closed",
            "Referrals by a professional or an organisation that ended in the period (declined, withdrawn, or support"
                    + " ended), and whether the final word back was handed over and did not come back, or was opened"
                    + " here.",
            "referrals",
            "Ended referrals whose final word arrived",
            "Referrals by others than the person or family that ended in the period"),
    CHANGE(
            "change",
            "Change in scores",
            "Last score minus first score of people whose support ended in the period after a first session, for each"
                    + " score on its own, with its 95% interval. The first score is of the earliest first questionnaire,"
                    + " the last of the latest last one. Only people with both scores are in the mean; everybody who"
                    + " started is in the denominator.",
            "points",
            "People with a first and a last score",
            "People whose support ended in the period after a first session"),
    MISSING(
            "missing",
            "Who is missing",
            "People of the change in scores with and without both questionnaires, by age when referred, sex and"
                    + " deprivation (decile 1 is the most deprived tenth of small areas). When those without differ,"
                    + " the mean change speaks for the others only.",
            "people",
            "People with both questionnaires",
            "People whose support ended in the period after a first session");

    private final String code;
    private final String title;
    private final String definition;
    private final String unit;
    private final String numerator;
    private final String denominator;

    Indicator(String code, String title, String definition, String unit, String numerator, String denominator) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String numerator() {
        return numerator;
    }

    @Override
    public String denominator() {
        return denominator;
    }
}
