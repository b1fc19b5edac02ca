package org.kith.support.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.referrals.SupportId;
import org.kith.support.Changed;
import org.kith.support.ReadingSupport;
import org.kith.support.SupportFile;
import org.kith.support.SupportHead;
import org.kith.support.SupportSteps;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of support have in common: opening the support that an address names, and leading back to it.
@Component
class Desk {

    private final ReadingSupport reading;
    private final SupportSteps steps;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Desk(ReadingSupport reading, SupportSteps steps, TimeOrderedIds ids, Clock clock) {
        this.reading = reading;
        this.steps = steps;
        this.ids = ids;
        this.clock = clock;
    }

    SupportHead head(UUID id, SignedIn reader) {
        return reading.head(new SupportId(id), reader).orElseThrow(Desk::notFound);
    }

    SupportFile whole(UUID id, SignedIn reader) {
        return reading.whole(new SupportId(id), reader).orElseThrow(Desk::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// Leads back to the support, which says once what was done.
    static ModelAndView done(SupportHead head, String notice, RedirectAttributes redirect) {
        return done("/support/" + head.support().id().value(), notice, redirect);
    }

    static ModelAndView done(String address, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:" + address);
    }

    static ModelAndView page(String view, Object page) {
        return new ModelAndView(view, "page", page);
    }

    /// The same page again, with what was typed and what is wrong with it.
    static ModelAndView again(String view, Object page) {
        var shown = page(view, page);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /// A form that decides about the support itself.
    Submission submission(SupportHead head, FormReader reader, Function<Entries, ModelAndView> again) {
        return new Submission(() -> movedOn(head), refused(reader, again));
    }

    /// A single button on the support's page, which says there why it could not be done.
    Submission pressed(SupportHead head, RedirectAttributes redirect) {
        return new Submission(() -> movedOn(head), (_, words) -> done(head, words, redirect));
    }

    /// A form that changes one part of it.
    static Submission submission(
            Supplier<Optional<Changed>> changed, FormReader reader, Function<Entries, ModelAndView> again) {
        return new Submission(() -> faster(changed.get()), refused(reader, again));
    }

    private static BiFunction<String, String, ModelAndView> refused(
            FormReader reader, Function<Entries, ModelAndView> again) {
        return (field, words) -> again.apply(reader.entries().refused(field, words));
    }

    private String movedOn(SupportHead head) {
        return steps.latest(head.support().id())
                .map(step -> "%s was faster: “%s”, %s. Check what stands here now, and save again if yours still holds."
                        .formatted(
                                step.byName() == null ? "Kith" : step.byName(),
                                step.step().title(),
                                Written.dateTime(step.at())))
                .orElseGet(() -> faster(Optional.empty()));
    }

    private static String faster(Optional<Changed> changed) {
        var who = changed.map(Changed::byName).orElse("Somebody else");
        var when = changed.map(each -> " on " + Written.dateTime(each.at())).orElse("");
        return who + " changed this" + when + ". Check what stands here now, and save again if yours still holds.";
    }

    /// A key for a form, so that sending it twice does one thing.
    String newKey() {
        return ids.next().toString();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
