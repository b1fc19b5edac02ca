package org.kith.evaluation.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One person's answers to one asking of an instrument. An item that is not on the sheet was not answered.
public final class AnswerSheet {

    private static final AnswerSheet BLANK = new AnswerSheet(Map.of());

    private final Map<ItemKey, Answer> answers;

    private AnswerSheet(Map<ItemKey, Answer> answers) {
        this.answers = answers;
    }

    public static AnswerSheet blank() {
        return BLANK;
    }

    public static AnswerSheet of(Map<ItemKey, Answer> answers) {
        return new AnswerSheet(Map.copyOf(answers));
    }

    /// The same sheet with one more answer, which replaces an earlier one to the same item.
    public AnswerSheet with(ItemKey item, Answer answer) {
        Map<ItemKey, Answer> more = new LinkedHashMap<>(answers);
        more.put(item, answer);
        return new AnswerSheet(Map.copyOf(more));
    }

    public AnswerSheet with(ItemKey item, double value) {
        return with(item, new Answer.Given(value));
    }

    public Optional<Answer> answer(ItemKey item) {
        return Optional.ofNullable(answers.get(item));
    }

    public Set<ItemKey> items() {
        return answers.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet sheet && sheet.answers.equals(answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return "AnswerSheet of " + answers.size() + " items";
    }
}
