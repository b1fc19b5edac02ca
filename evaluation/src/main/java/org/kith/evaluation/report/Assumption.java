package org.kith.evaluation.report;

/// Something that must be true for a figure to mean what it says, and whether the data agree.
public record Assumption(String statement, Check check) {

    /// What looking at the data showed.
    public enum Check {
        HOLDS("holds"),
        FAILS("does not hold"),
        CANNOT_BE_CHECKED("cannot be checked from these data");

        private final String words;

        Check(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Assumption checked(String statement, boolean holds) {
        return new Assumption(statement, holds ? Check.HOLDS : Check.FAILS);
    }

    /// Of a comparison of groups that nobody made alike by lot: whether somebody saw that they are, before
    /// outcomes were compared. Where nobody did, no claim of grade C can be made.
    public static Assumption groupsSeenAlike(boolean seen) {
        return checked("The groups were seen to be alike in everything known before", seen);
    }

    public static Assumption unchecked(String statement) {
        return new Assumption(statement, Check.CANNOT_BE_CHECKED);
    }
}
