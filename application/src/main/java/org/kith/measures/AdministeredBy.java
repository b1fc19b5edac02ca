package org.kith.measures;

import org.kith.tenancy.Coded;

/// Who gave or read out the questions, and who answered. A worker who asks may see kinder answers.
public enum AdministeredBy implements Coded {
    LINK_WORKER("link-worker", "The link worker asked"),
    OTHER_STAFF("other-staff", "Somebody else on the staff asked"),
    PERSON("person", "The person alone"),
    PERSON_HELPED("person-helped", "The person, with somebody’s help"),
    PROXY("proxy", "Somebody answered for the person");

    private final String code;
    private final String title;

    AdministeredBy(String code, String title) {
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
