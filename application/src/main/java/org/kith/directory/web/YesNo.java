package org.kith.directory.web;

import org.kith.tenancy.Coded;

/// The answer to a plain question.
enum YesNo implements Coded {
    YES("yes", "Yes"),
    NO("no", "No");

    private final String code;
    private final String title;

    YesNo(String code, String title) {
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
