package org.kith.connections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.connections.Decision;
import org.kith.connections.MakingConnections;
import org.kith.connections.ReadingConnections;
import org.kith.design.Choice;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.Service;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.referrals.SupportId;
import org.kith.support.FoundNeeds;
import org.kith.support.Goal;
import org.kith.support.Goals;
import org.kith.support.ReadingSupport;
import org.kith.support.SupportHead;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Choosing a service with somebody. The directory leads here.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class NewConnectionPages {

    private static final String ADDRESS = "/support/{id}/connections/new";

    private final ReadingSupport supports;
    private final ReadingConnections reading;
    private final MakingConnections making;
    private final Services services;
    private final Goals goals;
    private final FoundNeeds needs;
    private final TimeOrderedIds ids;

    NewConnectionPages(
            ReadingSupport supports,
            ReadingConnections reading,
            MakingConnections making,
            Services services,
            Goals goals,
            FoundNeeds needs,
            TimeOrderedIds ids) {
        this.supports = supports;
        this.reading = reading;
        this.making = making;
        this.services = services;
        this.goals = goals;
        this.needs = needs;
        this.ids = ids;
    }

    @GetMapping(ADDRESS)
    ModelAndView choose(@PathVariable UUID id, @RequestParam UUID service, SignedIn me) {
        var head = head(id, me);
        var entries = Entries.none().with("key", ids.next().toString());
        return page(head, service(service), entries, HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam UUID service,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = head(id, me);
        var chosen = service(service);
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again =
                entries -> page(head, chosen, entries, HttpStatus.UNPROCESSABLE_CONTENT);
        var open = openGoals(head).stream().map(Goal::id).toList();
        return switch (NewConnectionForm.read(reader, head, chosen, open)) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var wanted) ->
                switch (making.make(wanted, me.actor())) {
                    case Decision.NotPossible(var field, var because) ->
                        again.apply(reader.entries().refused(field, because));
                    case Decision.Made(var made) -> {
                        redirect.addFlashAttribute(Frame.NOTICE, "The connection is saved.");
                        yield new ModelAndView(
                                "redirect:/connections/" + made.id().value());
                    }
                };
        };
    }

    private ModelAndView page(SupportHead head, Service service, Entries entries, HttpStatus status) {
        var page = new NewConnectionPage(
                Whose.of(head),
                service.id().value().toString(),
                Asked.of(service, reading.ground(head, service.id())),
                needs(head),
                goals(head),
                entries);
        return new ModelAndView("connections/new", Map.of("page", page), status);
    }

    private List<Choice> needs(SupportHead head) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "None in particular"));
        needs.of(head.support().id()).forEach(need -> choices.add(Choice.of(need.code(), need.title())));
        return choices;
    }

    private List<Choice> goals(SupportHead head) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "None in particular"));
        openGoals(head)
                .forEach(goal -> choices.add(
                        Choice.of(goal.id().value().toString(), goal.aim().words())));
        return choices;
    }

    private List<Goal> openGoals(SupportHead head) {
        return goals.of(head.support().id()).stream()
                .filter(goal -> !goal.status().ended())
                .toList();
    }

    private SupportHead head(UUID id, SignedIn me) {
        return supports.head(new SupportId(id), me).orElseThrow(NewConnectionPages::notFound);
    }

    private Service service(UUID id) {
        return services.shown(new ServiceId(id)).orElseThrow(NewConnectionPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
