package org.kith.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much a design allows to be claimed. It is printed beside every figure and limits the words that may be used.
public enum ClaimGrade {
    /// Randomised or stepped-wedge.
    A("randomised", "reduced", "raised"),
    /// A protocol written beforehand, a control, and parallel trends before the start.
    B("controlled, written down beforehand", "reduced", "raised"),
    /// Matched or weighted on what was known before, balanced, and a negative control that shows nothing.
    C("compared with similar people", "was associated with a fall of", "was associated with a rise of"),
    /// Before and after, with what regression to the mean and missing people would explain shown beside it.
    D("before and after, with the usual explanations shown", "changed by", "changed by"),
    /// Before and after and nothing else.
    E("before and after, no comparison", "changed by", "changed by");

    private static final Pattern CAUSAL = Pattern.compile(
            "\\b(reduc\\w*|caus\\w*|because of|led to|leads to|saved|saves|saving\\w*|thanks to|due to|impact\\w*"
                    + "|effect of|effective\\w*|improved by|prevent\\w*|cut by|lowered|raised)\\b");
    private static final Pattern ASSOCIATION = Pattern.compile("\\b(associat\\w*|compared with)\\b");

    private final String design;
    private final String fell;
    private final String rose;

    ClaimGrade(String design, String fell, String rose) {
        this.design = design;
        this.fell = fell;
        this.rose = rose;
    }

    /// The grade of a before and after figure: D when it is shown with both of its usual explanations, else E.
    public static ClaimGrade beforeAndAfter(boolean regressionToTheMeanShown, boolean missingPeopleShown) {
        return regressionToTheMeanShown && missingPeopleShown ? D : E;
    }

    /// The design in a few words.
    public String design() {
        return design;
    }

    /// The strongest verb that this grade may use of a change of such a sign.
    public String verb(double change) {
        return change < 0 ? fell : rose;
    }

    /// The words of a text that claim more than this grade allows, in their order; none when the text may stand.
    public List<String> wordsTooStrong(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (this) {
            case A, B -> List.of();
            case C -> words(CAUSAL, lower);
            case D, E -> {
                List<String> strong = new ArrayList<>(words(CAUSAL, lower));
                strong.addAll(words(ASSOCIATION, lower));
                yield List.copyOf(strong);
            }
        };
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }
}
