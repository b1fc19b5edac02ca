package org.kith.measures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.measures.AdministeredBy;
import org.kith.measures.AnswerChange;
import org.kith.measures.Assessment;
import org.kith.measures.MissingReason;
import org.kith.measures.Questionnaires;
import org.kith.measures.ReadingMeasures.Shown;
import org.kith.measures.TakenHow;
import org.kith.measures.web.MeasurePage.Asked;
import org.kith.people.Channel;
import org.kith.people.Language;

/// Puts a measure into words for the link worker.
final class MeasureWords {

    private static final Choice ENGLISH = Choice.of("en", Language.ENGLISH.title());

    private final Shown shown;
    private final Assessment assessment;
    private final Instrument instrument;

    MeasureWords(Shown shown) {
        this.shown = shown;
        this.assessment = shown.assessment();
        this.instrument = Questionnaires.of(assessment.expected().instrument());
    }

    /// Today, by telephone or in person, by the link worker, in the person's language: what is usual.
    Entries begun(LocalDate today) {
        if (assessment instanceof Assessment.Taken taken) {
            return QuestionnaireForm.known(Entries.none(), taken.sheet());
        }
        return Entries.none()
                .with("on", today)
                .with("how", TakenHow.IN_PERSON.code())
                .with("by", AdministeredBy.LINK_WORKER.code())
                .with("language", shown.person().communication().language().code());
    }

    MeasurePage page(LocalDate today, Entries entries) {
        var expected = assessment.expected();
        return new MeasurePage(
                assessment.id().value().toString(),
                String.valueOf(expected.version()),
                shown.banner(),
                instrument.title(),
                expected.occasion().title(),
                due(today),
                "/support/" + expected.asking().support().value(),
                settled(),
                scores(),
                shown.changes().stream().map(this::change).toList(),
                assessment instanceof Assessment.Taken,
                instrument.intro(),
                QuestionnaireForm.questions(instrument),
                asked(),
                instrument.licence().notice(),
                maySend(),
                entries);
    }

    private boolean maySend() {
        return !(assessment instanceof Assessment.Taken)
                && (shown.person().mayBeReached(Channel.EMAIL) || shown.person().mayBeReached(Channel.LETTER));
    }

    private String due(LocalDate today) {
        return assessment instanceof Assessment.Due due
                ? due.lateOn(today)
                        ? "It was due on %s and is late since %s."
                                .formatted(
                                        Written.date(due.expected().dueOn()),
                                        Written.date(due.expected().lateAfter()))
                        : "It is due from %s and late after %s."
                                .formatted(
                                        Written.date(due.expected().dueOn()),
                                        Written.date(due.expected().lateAfter()))
                : "";
    }

    private String settled() {
        return switch (assessment) {
            case Assessment.Due _ -> "";
            case Assessment.Taken(var _, var taking, var _) ->
                "Taken on %s, %s. %s."
                        .formatted(
                                Written.date(taking.on()),
                                taking.how().title().toLowerCase(Locale.UK),
                                taking.by().title());
            case Assessment.Missing missing ->
                "Missing: " + missing.reason().title().toLowerCase(Locale.UK) + ".";
        };
    }

    private List<String> scores() {
        return assessment instanceof Assessment.Taken taken
                ? Questionnaires.scores(taken).stream()
                        .map(ScoreOutcome::sentence)
                        .toList()
                : List.of();
    }

    private Moment change(AnswerChange change) {
        var by = change.byName() == null ? "" : " by " + change.byName();
        var what = instrument
                .item(change.item())
                .map(item -> "“%s” was %s and is %s"
                        .formatted(
                                item.text(),
                                QuestionnaireForm.inWords(item, change.old()),
                                QuestionnaireForm.inWords(item, change.changed())))
                .orElseThrow();
        return Moment.of(Written.dateTime(change.at()) + by, what, change.why());
    }

    private Asked asked() {
        var spoken = shown.person().communication().language();
        var languages = spoken.equals(Language.ENGLISH)
                ? List.of(ENGLISH)
                : List.of(Choice.of(spoken.code(), spoken.title()), ENGLISH);
        return new Asked(
                Choice.all(TakenHow.class),
                Choice.all(AdministeredBy.class),
                languages,
                Choice.all(MissingReason.class));
    }
}
