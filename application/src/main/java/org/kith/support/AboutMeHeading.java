package org.kith.support;

import org.kith.tenancy.Coded;

/// The headings of About me, in the order of the standard, each with the code by which other systems know it.
public enum AboutMeHeading implements Coded {
    IMPORTANT_TO_ME("important-to-me", "What is most important to me", "1515861000000103"),
    PEOPLE("people", "People who are important to me", "1515871000000105"),
    COMMUNICATION("communication", "How I communicate and how to communicate with me", "1515881000000107"),
    WELLNESS("wellness", "My wellness", "1515891000000109"),
    PLEASE_DO("please-do", "Please do and please do not", "1515901000000105"),
    SUPPORT("support", "How and when to support me", "1515911000000107"),
    WORTH_KNOWING("worth-knowing", "Also worth knowing about me", "1515921000000101");

    private final String code;
    private final String title;
    private final String snomed;

    AboutMeHeading(String code, String title, String snomed) {
        this.code = code;
        this.title = title;
        this.snomed = snomed;
    }

    /// The heading's SNOMED CT code.
    public String snomed() {
        return snomed;
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
