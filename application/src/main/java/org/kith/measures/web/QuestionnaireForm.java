package org.kith.measures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerScale;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.Item;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.measures.web.MeasurePage.Question;

/// The items of an instrument as questions of a form, and the form as an answer sheet.
final class QuestionnaireForm {

    private static final String DO_NOT_KNOW = "do-not-know";
    private static final String PREFER_NOT_TO_SAY = "prefer-not-to-say";

    private QuestionnaireForm() {}

    static List<Question> questions(Instrument instrument) {
        return instrument.items().stream()
                .map(item -> question(instrument, item))
                .toList();
    }

    private static Question question(Instrument instrument, Item item) {
        var answers = new ArrayList<Choice>();
        var hint = switch (item.scale()) {
            case AnswerScale.Range range -> {
                for (double value = range.low(); value <= range.high(); value += range.step()) {
                    var number = String.valueOf((int) value);
                    answers.add(Choice.of(number, number));
                }
                yield "%d is %s. %d is %s."
                        .formatted(
                                (int) range.low(),
                                lower(range.lowLabel()),
                                (int) range.high(),
                                lower(range.highLabel()));
            }
            case AnswerScale.Options options -> {
                options.options()
                        .forEach(option -> answers.add(Choice.of(String.valueOf(option.code()), option.label())));
                yield "";
            }
        };
        var withheld = withheld(instrument);
        if (!withheld.isEmpty()) {
            answers.add(Choice.or());
            answers.addAll(withheld);
        }
        return new Question(name(item.key()), item.text(), hint, answers, item.scale() instanceof AnswerScale.Range);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    private static List<Choice> withheld(Instrument instrument) {
        return Arrays.stream(Answer.Reason.values())
                .filter(instrument.unanswered()::contains)
                .map(reason -> Choice.of(code(reason), reason.label()))
                .toList();
    }

    private static String name(ItemKey item) {
        return "item-" + item.value();
    }

    private static String code(Answer.Reason reason) {
        return switch (reason) {
            case DO_NOT_KNOW -> DO_NOT_KNOW;
            case PREFER_NOT_TO_SAY -> PREFER_NOT_TO_SAY;
        };
    }

    /// Reads every item. Each must be answered, if only by not answering.
    static Supplier<AnswerSheet> read(FormReader reader, Instrument instrument) {
        var answers = new LinkedHashMap<ItemKey, org.kith.design.form.Answer<Answer>>();
        int number = 0;
        for (var item : instrument.items()) {
            number++;
            answers.put(
                    item.key(),
                    reader.choice(name(item.key()), "Question " + number, code -> answer(instrument, item, code))
                            .required("Choose an answer to question " + number));
        }
        return () -> {
            var sheet = AnswerSheet.blank();
            for (var each : answers.entrySet()) {
                sheet = sheet.with(each.getKey(), each.getValue().get());
            }
            return sheet;
        };
    }

    private static Optional<Answer> answer(Instrument instrument, Item item, String code) {
        for (var reason : instrument.unanswered()) {
            if (code.equals(code(reason))) {
                return Optional.of(new Answer.Withheld(reason));
            }
        }
        return code.matches("-?[0-9]{1,4}") && item.scale().allows(Integer.parseInt(code))
                ? Optional.of(new Answer.Given(Integer.parseInt(code)))
                : Optional.empty();
    }

    static Entries known(Entries entries, AnswerSheet sheet) {
        var filled = entries;
        for (var item : sheet.items()) {
            filled = filled.with(name(item), words(sheet.answer(item).orElseThrow()));
        }
        return filled;
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Given(var value) -> String.valueOf((int) value);
            case Answer.Withheld(var reason) -> code(reason);
        };
    }

    /// An answer that was put right, as the page says it: "3", "Don't know".
    static String inWords(Item item, String code) {
        return switch (code) {
            case "" -> "no answer";
            case DO_NOT_KNOW -> Answer.Reason.DO_NOT_KNOW.label();
            case PREFER_NOT_TO_SAY -> Answer.Reason.PREFER_NOT_TO_SAY.label();
            default ->
                item.scale() instanceof AnswerScale.Options(var options)
                        ? options.stream()
                                .filter(option -> String.valueOf(option.code()).equals(code))
                                .map(AnswerScale.Option::label)
                                .findFirst()
                                .orElse(code)
                        : code;
        };
    }
}
