package org.kith.connections.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.access.SignedIn;
import org.kith.connections.ConnectionId;
import org.kith.connections.Decision;
import org.kith.connections.ReadingConnections;
import org.kith.connections.ReadingConnections.ConnectionFile;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the pages of connections have in common: opening the connection that an address names, and leading back to it.
@Component
class ConnectionDesk {

    private final ReadingConnections reading;

    ConnectionDesk(ReadingConnections reading) {
        this.reading = reading;
    }

    ConnectionFile open(UUID id, SignedIn reader) {
        return reading.read(new ConnectionId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView page(UUID id, SignedIn reader) {
        return page(open(id, reader), Entries.none(), HttpStatus.OK);
    }

    /// The page again, as it stands now, with what was typed and what is wrong with it.
    ModelAndView again(UUID id, SignedIn reader, Entries entries) {
        return page(open(id, reader), entries, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(ConnectionFile file, Entries entries, HttpStatus status) {
        return new ModelAndView(
                "connections/connection", Map.of("page", new ConnectionWords(file).page(entries)), status);
    }

    static ModelAndView done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/connections/" + id);
    }

    /// Decides, and leads on; or shows a form again with what was typed and why it could not be done. Whoever was
    /// faster shows in the history of the page.
    static ModelAndView decide(
            Supplier<Decision> act, Supplier<ModelAndView> done, Entries typed, Function<Entries, ModelAndView> again) {
        try {
            return switch (act.get()) {
                case Decision.Made _ -> done.get();
                case Decision.NotPossible(var field, var because) -> again.apply(typed.refused(field, because));
            };
        } catch (OptimisticLockingFailureException faster) {
            return again.apply(typed.refused(
                    "",
                    "Somebody was faster, as the history below shows. Check where it stands now, and save again if"
                            + " yours still holds."));
        }
    }
}
