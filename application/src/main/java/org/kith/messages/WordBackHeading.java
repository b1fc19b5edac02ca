package org.kith.messages;

/// The headings of a word back, in the order in which they stand: what the reader has to do comes first.
public enum WordBackHeading {
    ACTIONS("Actions for you"),
    STATUS("Where the referral stands"),
    SUMMARY("What was done and what came of it"),
    MEASURES("First and last measures"),
    PLAN("What mattered, goals and plan"),
    SERVICES("Services"),
    RISKS("Risks and safeguarding"),
    AUTHOR("Who wrote this, and on what basis"),
    CODES("Codes for the record");

    private final String title;

    WordBackHeading(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
