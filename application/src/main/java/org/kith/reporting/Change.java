package org.kith.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.evaluation.instrument.ScoreDefinition;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.report.Outcome;
import org.kith.measures.MissingReason;
import org.kith.measures.Questionnaires;
import org.kith.tenancy.Coded;

/// What changed between the first and the last questionnaire, score by score, and who is missing.
///
/// @param starters everybody who should have been measured twice
/// @param withFirst those with a first questionnaire
/// @param complete those with both
/// @param missed   why there is no last questionnaire, each reason with its number; the empty reason is "nobody said"
public record Change(
        Instrument instrument,
        int starters,
        int withFirst,
        int complete,
        List<Score> scores,
        List<Compared> compared,
        Map<String, Long> missed) {

    private static final String NO_FIRST = "No first questionnaire";
    private static final String NOT_SAID = "Not written down";
    private static final String LEFT_OUT = "A question was left out";

    public Change {
        scores = List.copyOf(scores);
        compared = List.copyOf(compared);
        missed = new LinkedHashMap<>(missed);
    }

    /// One change for each questionnaire, in the order of the rows.
    static List<Change> of(List<Starter> starters) {
        var byInstrument = new LinkedHashMap<Instrument, List<Starter>>();
        for (var starter : starters) {
            byInstrument
                    .computeIfAbsent(Questionnaires.of(starter.instrument()), _ -> new ArrayList<>())
                    .add(starter);
        }
        return byInstrument.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static Change of(Instrument instrument, List<Starter> starters) {
        var firsts =
                starters.stream().map(each -> scored(instrument, each.first())).toList();
        var lasts =
                starters.stream().map(each -> scored(instrument, each.last())).toList();
        var scores = new ArrayList<Score>();
        for (int at = 0; at < instrument.scores().size(); at++) {
            int score = at;
            scores.add(new Score(
                    instrument.scores().get(at),
                    Pairs.of(
                            firsts.stream().mapToDouble(each -> each[score]).toArray(),
                            lasts.stream().mapToDouble(each -> each[score]).toArray())));
        }
        return new Change(
                instrument,
                starters.size(),
                (int) starters.stream().filter(each -> each.first() != null).count(),
                (int) starters.stream().filter(Starter::complete).count(),
                scores,
                Compared.all(starters),
                missed(starters));
    }

    private static Map<String, Long> missed(List<Starter> starters) {
        var missed = new LinkedHashMap<String, Long>();
        for (var reason : MissingReason.values()) {
            count(missed, starters, reason.code(), reason.title());
        }
        count(missed, starters, null, NOT_SAID);
        return missed;
    }

    private static void count(Map<String, Long> missed, List<Starter> starters, @Nullable String code, String title) {
        var number = starters.stream()
                .filter(each -> each.last() == null)
                .filter(each -> code == null ? each.missed() == null : code.equals(each.missed()))
                .count();
        if (number > 0) {
            missed.put(title, number);
        }
    }

    /// Whether somebody has every score of their questionnaire, first and last.
    static boolean everyScore(Starter starter) {
        var instrument = Questionnaires.of(starter.instrument());
        return DoubleStream.concat(
                        Arrays.stream(scored(instrument, starter.first())),
                        Arrays.stream(scored(instrument, starter.last())))
                .allMatch(Double::isFinite);
    }

    /// Every answer to the question why somebody has not.
    static List<String> whyMissing() {
        return Stream.of(
                        Stream.of(NO_FIRST),
                        Arrays.stream(MissingReason.values()).map(MissingReason::title),
                        Stream.of(NOT_SAID, LEFT_OUT))
                .flatMap(each -> each)
                .toList();
    }

    static String whyMissing(Starter starter) {
        if (starter.first() == null) {
            return NO_FIRST;
        }
        if (starter.last() != null) {
            return LEFT_OUT;
        }
        return Coded.find(MissingReason.class, Objects.requireNonNullElse(starter.missed(), ""))
                .map(MissingReason::title)
                .orElse(NOT_SAID);
    }

    /// The scores in the instrument's order; not a number where there is none.
    private static double[] scored(Instrument instrument, @Nullable List<String> answers) {
        if (answers == null) {
            return instrument.scores().stream().mapToDouble(_ -> Double.NaN).toArray();
        }
        return switch (instrument.score(sheet(answers))) {
            case Scoring.Done done ->
                done.scores().stream().mapToDouble(Change::value).toArray();
            case Scoring.Refused refused ->
                throw new IllegalStateException("Answers do not fit " + instrument.id() + ": " + refused.faults());
        };
    }

    private static double value(ScoreOutcome outcome) {
        return outcome.score().orElse(Double.NaN);
    }

    private static AnswerSheet sheet(List<String> answers) {
        var sheet = new LinkedHashMap<ItemKey, Answer>();
        for (var words : answers) {
            int blank = words.indexOf(' ');
            sheet.put(
                    new ItemKey(words.substring(0, blank)),
                    new Answer.Given(Integer.parseInt(words.substring(blank + 1))));
        }
        return AnswerSheet.of(sheet);
    }

    /// One score of all who started, first and last.
    public record Score(ScoreDefinition definition, Pairs pairs) {

        public int withFirst() {
            return pairs.complete() + pairs.withoutLast();
        }

        /// The mean change with its interval, or why there is none.
        public Outcome<PairedChange> change() {
            return PairedT.withDefaults().of(pairs);
        }
    }
}
