package org.kith.people;

import org.kith.tenancy.Coded;

/// What somebody is asked to agree to, in the words they are asked in.
public enum ConsentPurpose implements Coded {
    SHARE_WITH_REFERRER(
            "share-with-referrer",
            "Tell the referrer how it goes",
            "We may tell the person or practice who referred you what we agreed and how it goes."),
    SHARE_WITH_SERVICE(
            "share-with-service",
            "Pass details to a service",
            "We may give your name, how to reach you and what you need to a service that we refer you to."),
    SHARE_ACROSS_SCHEMES(
            "share-across-schemes",
            "Share notes with other schemes here",
            "Other social prescribing schemes of this place may read what we write about our work with you."),
    EVALUATION(
            "evaluation",
            "Use for evaluation",
            "We may use your answers, without your name, to find out whether this kind of support helps.");

    /// Changes whenever the words of a statement do, so that a record says which words somebody agreed to.
    public static final String STATEMENT_VERSION = "2026-1";

    private final String code;
    private final String title;
    private final String statement;

    ConsentPurpose(String code, String title, String statement) {
        this.code = code;
        this.title = title;
        this.statement = statement;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    public String statement() {
        return statement;
    }
}
