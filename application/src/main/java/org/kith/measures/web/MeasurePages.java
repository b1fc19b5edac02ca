package org.kith.measures.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.measures.MissingReason;
import org.kith.measures.ReadingMeasures.Shown;
import org.kith.measures.SendingQuestionnaires;
import org.kith.measures.SendingQuestionnaires.Sending;
import org.kith.measures.TakingMeasures;
import org.kith.measures.TakingMeasures.Correction;
import org.kith.measures.TakingResult;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One questionnaire: its answers, or why there are none.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class MeasurePages {

    private static final int LONGEST = 500;

    private final MeasureDesk desk;
    private final TakingMeasures taking;
    private final SendingQuestionnaires sending;

    MeasurePages(MeasureDesk desk, TakingMeasures taking, SendingQuestionnaires sending) {
        this.desk = desk;
        this.taking = taking;
        this.sending = sending;
    }

    @GetMapping("/measures/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        return desk.page(desk.shown(id, me));
    }

    @PostMapping("/measures/{id}")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var shown = desk.shown(id, me);
        var reader = new FormReader(typed);
        var sheet = QuestionnaireForm.read(reader, shown.instrument());
        var how = TakingForm.read(reader, desk.today());
        return switch (reader.read(sheet)) {
            case Read.Invalid(var entries) -> desk.again(id, me, entries);
            case Read.Valid(var answers) ->
                desk.unlessOutdated(
                        id,
                        me,
                        reader,
                        () -> kept(
                                taking.take(shown.assessment().id(), version, how.get(), answers, me.actor()),
                                shown,
                                redirect));
        };
    }

    @PostMapping("/measures/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var shown = desk.shown(id, me);
        var reader = new FormReader(typed);
        var sheet = QuestionnaireForm.read(reader, shown.instrument());
        var why = reader.text("why", "Why").atMost(LONGEST).required("Say why the answers are put right");
        return switch (reader.read(() -> new Correction(sheet.get(), why.get()))) {
            case Read.Invalid(var entries) -> desk.again(id, me, entries);
            case Read.Valid(var correction) ->
                desk.unlessOutdated(
                        id,
                        me,
                        reader,
                        () -> kept(
                                taking.correct(shown.assessment().id(), version, correction, me.actor()),
                                shown,
                                redirect));
        };
    }

    private static ModelAndView kept(TakingResult result, Shown shown, RedirectAttributes redirect) {
        return switch (result) {
            case TakingResult.Kept _ -> MeasureDesk.done(shown, "The answers are saved.", redirect);
            case TakingResult.AlreadyTaken _ -> MeasureDesk.done(shown, "There were answers already.", redirect);
            case TakingResult.Faulty(var faults) ->
                throw new IllegalStateException("The page asked what the instrument does not: " + faults);
        };
    }

    @PostMapping("/measures/{id}/missing")
    ModelAndView miss(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var shown = desk.shown(id, me);
        var reader = new FormReader(typed);
        var reason = reader.choice("reason", "Why", MissingReason.class).required("Choose why there are no answers");
        return switch (reader.read(reason::get)) {
            case Read.Invalid(var entries) -> desk.again(id, me, entries);
            case Read.Valid(var because) ->
                desk.unlessOutdated(
                        id,
                        me,
                        reader,
                        () -> MeasureDesk.done(
                                shown,
                                taking.miss(shown.assessment().id(), version, because, me.actor())
                                        ? "It is noted why there are no answers."
                                        : "There were answers already.",
                                redirect));
        };
    }

    @PostMapping("/measures/{id}/send")
    ModelAndView send(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
        var shown = desk.shown(id, me);
        return MeasureDesk.done(
                shown,
                switch (sending.send(shown.assessment().id(), me.actor())) {
                    case Sending.Sent(var byEmail) ->
                        byEmail ? "A link is on its way by e-mail." : "A letter with the link is ready to print.";
                    case Sending.NoWay _ -> "There is no safe way to send this person a link.";
                    case Sending.AlreadyTaken _ -> "There were answers already.";
                },
                redirect);
    }
}
