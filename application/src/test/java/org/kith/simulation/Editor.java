package org.kith.simulation;

import java.util.Set;
import java.util.regex.Pattern;

/// What a careful editor of the demonstration would let through.
final class Editor {

    static final Set<String> NEEDS = Set.of(
            "loneliness",
            "emotional-wellbeing",
            "physical-activity",
            "healthy-lifestyle",
            "long-term-condition",
            "money",
            "food",
            "energy",
            "housing",
            "employment",
            "legal",
            "caring",
            "bereavement",
            "digital",
            "transport",
            "safety",
            "substance-use",
            "parenting",
            "immigration-esol",
            "arts-nature-learning",
            "practical-help",
            "disability",
            "other");

    /// Other spellings, other fields' words for a person, shouting, and characters that nobody types.
    private static final Pattern STRUCK_OUT = Pattern.compile(
            "(?i:\\b(clients?|service users?|color|center|neighbor\\w*|behavior\\w*|organiz\\w+|program|enrollment"
                    + "|counseling|please note|click here|vulnerable|suffer\\w*|wheelchair[- ]bound|victims?"
                    + "|the elderly|addicts?|hard to reach|non[- ]compliant|case closed|failed to attend)\\b)"
                    + "|[!{}<>\\t\\u00A0\\u200B-\\u200F\\u202A-\\u202E]|\\p{Lu}{5,}|  ");

    private Editor() {}

    static boolean strikesOut(String text) {
        return STRUCK_OUT.matcher(text).find();
    }
}
