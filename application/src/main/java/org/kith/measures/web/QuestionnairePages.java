package org.kith.measures.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.LinkCookie;
import org.kith.access.OpenTo;
import org.kith.access.Token;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.measures.AdministeredBy;
import org.kith.measures.AnsweringQuestionnaires;
import org.kith.measures.AnsweringQuestionnaires.Opening;
import org.kith.measures.SendingQuestionnaires;
import org.kith.tenancy.Place;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The person's way to a questionnaire, by the link they were sent and without an account.
///
/// Opening the link changes nothing, because mail scanners open links too.
@Controller
@OpenTo(everyone = true)
class QuestionnairePages {

    private final AnsweringQuestionnaires answering;

    QuestionnairePages(AnsweringQuestionnaires answering) {
        this.answering = answering;
    }

    @GetMapping("/p/{slug}/questionnaire")
    ModelAndView show(Place place, HttpServletRequest request) {
        return page(place, answering.open(token(place, request)), Entries.none());
    }

    @PostMapping("/p/{slug}/questionnaire")
    ModelAndView answer(Place place, HttpServletRequest request, @RequestParam MultiValueMap<String, String> typed) {
        var token = token(place, request);
        return switch (answering.open(token)) {
            case Opening.ToAnswer open -> answer(place, token, open, new FormReader(typed));
            case Opening other -> page(place, other, Entries.none());
        };
    }

    private ModelAndView answer(Place place, String token, Opening.ToAnswer open, FormReader reader) {
        var sheet = QuestionnaireForm.read(reader, open.instrument());
        var by = reader.choice("by", "Who", AdministeredBy.class).required("Choose who answered the questions");
        return switch (reader.read(sheet)) {
            case Read.Invalid(var entries) -> {
                var again = page(place, open, entries);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Read.Valid(var answers) -> {
                var answered = answering.answer(token, answers, by.get());
                yield answered instanceof Opening.Answered
                        ? new ModelAndView("redirect:" + address(place))
                        : page(place, answered, reader.entries());
            }
        };
    }

    @PostMapping("/p/{slug}/questionnaire/again")
    ModelAndView askAgain(Place place, HttpServletRequest request) {
        answering.askAgain(token(place, request));
        return end("measures/asked-again", place, null);
    }

    private static ModelAndView page(Place place, Opening opening, Entries entries) {
        return switch (opening) {
            case Opening.ToAnswer(var _, var instrument, var _) ->
                new ModelAndView(
                        "measures/questionnaire",
                        "page",
                        new QuestionnairePage(
                                address(place),
                                instrument.intro(),
                                QuestionnaireForm.questions(instrument),
                                bys(),
                                instrument.licence().notice(),
                                entries));
            case Opening.Answered _ -> end("measures/thanks", place, null);
            case Opening.Expired _ -> end("measures/expired", place, address(place) + "/again");
            case Opening.Unknown _ -> end("measures/expired", place, null);
        };
    }

    private static ModelAndView end(String view, Place place, @Nullable String askAgain) {
        return new ModelAndView(view, "page", new QuestionnaireEndPage(place.contact(), askAgain));
    }

    private static List<Choice> bys() {
        return List.of(
                Choice.of(AdministeredBy.PERSON.code(), "I did, on my own"),
                Choice.of(AdministeredBy.PERSON_HELPED.code(), "I did, and somebody helped me"),
                Choice.of(AdministeredBy.PROXY.code(), "Somebody else answered for me"));
    }

    private static String token(Place place, HttpServletRequest request) {
        return LinkCookie.inPlace(SendingQuestionnaires.PURPOSE, place.slug())
                .carried(request)
                .map(Token::value)
                .orElse("");
    }

    private static String address(Place place) {
        return "/p/" + place.slug() + "/questionnaire";
    }
}
