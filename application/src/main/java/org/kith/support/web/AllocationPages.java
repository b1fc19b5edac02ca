package org.kith.support.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.AllocatingSupport;
import org.kith.support.AllocatingSupport.Allocating;
import org.kith.support.Decision;
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

/// Giving a person to a link worker, to another, or back to the waiting list.
@Controller
@OpenTo(Role.MANAGER)
class AllocationPages {

    private static final String VIEW = "support/allocate";

    private final Desk desk;
    private final AllocatingSupport allocating;
    private final AllocationWords words;

    AllocationPages(Desk desk, AllocatingSupport allocating, AllocationWords words) {
        this.desk = desk;
        this.allocating = allocating;
        this.words = words;
    }

    @GetMapping("/support/{id}/reallocate")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        return Desk.page(VIEW, words.page(desk.whole(id, me), Entries.none()));
    }

    @PostMapping("/support/{id}/reallocate")
    ModelAndView allocate(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        return switch (AllocationForm.read(reader, head.support())) {
            case Read.Invalid(var entries) -> again(id, me, entries);
            case Read.Valid(var form) ->
                desk.submission(head, reader, entries -> again(id, me, entries))
                        .decide(
                                () -> carryOut(head, version, form, me),
                                () -> Desk.done(next(head), words.done(head, form), redirect));
        };
    }

    /// Whoever allocates from the waiting list goes on with the next person there.
    private static String next(SupportHead head) {
        return head.support() instanceof Support.Waiting
                ? "/waiting"
                : "/support/" + head.support().id().value();
    }

    private Decision carryOut(SupportHead head, int version, AllocationForm form, SignedIn me) {
        var id = head.support().id();
        return switch (form) {
            case AllocationForm.To(var worker, var why) ->
                allocating.allocate(new Allocating(id, version, worker, why), me.actor());
            case AllocationForm.Back(var why) -> allocating.giveBack(id, version, why, me.actor());
        };
    }

    private ModelAndView again(UUID id, SignedIn me, Entries entries) {
        return Desk.again(VIEW, words.page(desk.whole(id, me), entries));
    }
}
