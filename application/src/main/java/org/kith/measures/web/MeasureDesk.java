package org.kith.measures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.measures.AssessmentId;
import org.kith.measures.ReadingMeasures;
import org.kith.measures.ReadingMeasures.Shown;
import org.kith.measures.WrittenDown;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of one measure have in common: opening it, showing it again, and leading back to the support.
@Component
class MeasureDesk {

    private static final String VIEW = "measures/measure";

    private final ReadingMeasures reading;
    private final Clock clock;

    MeasureDesk(ReadingMeasures reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    Shown shown(UUID id, SignedIn me) {
        return reading.read(new AssessmentId(id), me)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ModelAndView page(Shown shown) {
        var words = new MeasureWords(shown);
        return new ModelAndView(VIEW, "page", words.page(today(), words.begun(today())));
    }

    ModelAndView again(UUID id, SignedIn me, Entries entries) {
        var page = new ModelAndView(VIEW, "page", new MeasureWords(shown(id, me)).page(today(), entries));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ModelAndView done(Shown shown, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/support/"
                + shown.assessment().expected().asking().support().value());
    }

    /// Carries out an act, or says who was faster and shows what was typed again.
    ModelAndView unlessOutdated(UUID id, SignedIn me, FormReader reader, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException _) {
            var who = faster(shown(id, me).written());
            return again(id, me, reader.entries().refused("", who + ". Check what stands here now"));
        }
    }

    private static String faster(@Nullable WrittenDown written) {
        if (written == null) {
            return "Somebody else changed this";
        }
        var who = written.byName() == null ? "The person" : written.byName();
        return who + " wrote this down on " + Written.dateTime(written.at());
    }
}
