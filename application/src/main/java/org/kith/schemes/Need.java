package org.kith.schemes;

import org.kith.tenancy.Coded;

/// What a person would like help with.
public enum Need implements Coded {
    LONELINESS("loneliness", "Feeling lonely, or meeting people"),
    EMOTIONAL_WELLBEING("emotional-wellbeing", "Emotional wellbeing and mental health"),
    PHYSICAL_ACTIVITY("physical-activity", "Being more active"),
    HEALTHY_LIFESTYLE("healthy-lifestyle", "Weight, eating or smoking"),
    LONG_TERM_CONDITION("long-term-condition", "Living with a long-term condition"),
    MONEY("money", "Money, debt and benefits"),
    FOOD("food", "Food"),
    ENERGY("energy", "Heating and energy bills"),
    HOUSING("housing", "Housing and homelessness"),
    EMPLOYMENT("employment", "Work, training and volunteering"),
    LEGAL("legal", "Legal advice"),
    CARING("caring", "Caring for someone"),
    BEREAVEMENT("bereavement", "Bereavement and loss"),
    DIGITAL("digital", "Using a phone, computer or the internet"),
    TRANSPORT("transport", "Transport and getting about"),
    SAFETY("safety", "Abuse and feeling safe"),
    SUBSTANCE_USE("substance-use", "Alcohol, drugs or gambling"),
    PARENTING("parenting", "Parenting and family life"),
    IMMIGRATION_ESOL("immigration-esol", "Immigration and learning English"),
    ARTS_NATURE_LEARNING("arts-nature-learning", "Arts, nature and learning"),
    PRACTICAL_HELP("practical-help", "Practical help at home"),
    DISABILITY("disability", "Disability and equipment"),
    OTHER("other", "Something else");

    private final String code;
    private final String title;

    Need(String code, String title) {
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
