package org.kith.support.web;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.AccountId;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.LinkWorkers;
import org.kith.support.ReopeningSupport;
import org.kith.support.ReopeningSupport.Reopening;
import org.kith.support.Support;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reopening support for a person who comes back soon.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ReopenPages {

    private static final String VIEW = "support/reopen";
    private static final String WAITING_LIST = "waiting-list";
    private static final int LONGEST = 500;

    private final Desk desk;
    private final ReopeningSupport reopening;
    private final LinkWorkers workers;

    ReopenPages(Desk desk, ReopeningSupport reopening, LinkWorkers workers) {
        this.desk = desk;
        this.reopening = reopening;
        this.workers = workers;
    }

    @GetMapping("/support/{id}/reopen")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var head = desk.head(id, me);
        var last =
                head.support().worker().map(worker -> worker.value().toString()).orElse(WAITING_LIST);
        return page(head, Entries.none().with("worker", last))
                .map(page -> Desk.page(VIEW, page))
                .orElseGet(() -> new ModelAndView("redirect:/support/" + id));
    }

    @PostMapping("/support/{id}/reopen")
    ModelAndView reopen(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var worker = reader.choice("worker", "Link worker", ReopenPages::offered)
                .required("Choose who will work with the person");
        var why = reader.text("why", "Why").withLines().atMost(LONGEST).required("Say why support is reopened");
        var read = reader.read(() -> new Reopening(
                head.support().id(),
                version,
                FormKeys.parse(worker.get()).map(AccountId::new).orElse(null),
                why.get()));
        Function<Entries, ModelAndView> again = entries -> page(desk.head(id, me), entries)
                .map(page -> Desk.again(VIEW, page))
                .orElseGet(() -> new ModelAndView("redirect:/support/" + id));
        return switch (read) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var asked) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> reopening.reopen(asked, me.actor()),
                                () -> Desk.done(head, "Support is open again.", redirect));
        };
    }

    private static Optional<String> offered(String choice) {
        return choice.equals(WAITING_LIST) || FormKeys.parse(choice).isPresent()
                ? Optional.of(choice)
                : Optional.empty();
    }

    private Optional<ReopenPage> page(SupportHead head, Entries entries) {
        if (!(head.support() instanceof Support.Reopenable over)) {
            return Optional.empty();
        }
        var choices = new ArrayList<Choice>();
        workers.of(head.scheme().id())
                .forEach(each -> choices.add(Choice.of(each.account().value().toString(), each.name())));
        choices.add(Choice.or());
        choices.add(Choice.of(WAITING_LIST, "The waiting list"));
        return Optional.of(new ReopenPage(Head.of(head), Written.date(reopening.lastDay(over)), choices, entries));
    }
}
