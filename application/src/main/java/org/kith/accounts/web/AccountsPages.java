package org.kith.accounts.web;

import java.util.Map;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.Colleague;
import org.kith.accounts.Colleagues;
import org.kith.accounts.InvitingColleagues;
import org.kith.accounts.InvitingColleagues.Invitation;
import org.kith.accounts.NewColleague;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.tenancy.Portion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of accounts, and inviting somebody.
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.MANAGER})
class AccountsPages {

    private static final int SHOWN = 25;

    private final Colleagues colleagues;
    private final InvitingColleagues inviting;
    private final RoleChoices.Offering offering;

    AccountsPages(Colleagues colleagues, InvitingColleagues inviting, RoleChoices.Offering offering) {
        this.colleagues = colleagues;
        this.inviting = inviting;
        this.offering = offering;
    }

    @GetMapping("/settings/accounts")
    String list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID afterId,
            Model model) {
        var found = Portion.of(colleagues.after(new Colleagues.Key(after, afterId)), SHOWN);
        var lines = found.shown().stream().map(AccountsPage.Line::of).toList();
        model.addAttribute("page", new AccountsPage(lines, found.next(AccountsPages::next)));
        return "accounts/accounts";
    }

    private static String next(Colleague last) {
        return UriComponentsBuilder.fromPath("/settings/accounts")
                .queryParam("after", "{name}")
                .queryParam("afterId", last.id().value())
                .build(last.name())
                .toString();
    }

    @GetMapping("/settings/accounts/invite")
    ModelAndView form(SignedIn signedIn) {
        return form(signedIn, Entries.none().with("reach", "every"));
    }

    @PostMapping("/settings/accounts/invite")
    ModelAndView invite(
            SignedIn signedIn, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        var name = reader.text("name", "Name").atMost(100).required("Enter their name");
        var email = reader.email("email", "E-mail address")
                .required("Enter their e-mail address, for example name@example.org");
        var role = RoleForm.read(reader);
        return switch (reader.read(() -> new NewColleague(name.get(), email.get(), role.given()))) {
            case Read.Invalid(var entries) -> form(signedIn, entries);
            case Read.Valid(var colleague) -> invite(signedIn, colleague, reader.entries(), redirect);
        };
    }

    private ModelAndView invite(
            SignedIn signedIn, NewColleague colleague, Entries entries, RedirectAttributes redirect) {
        return switch (inviting.invite(colleague, signedIn)) {
            case Invitation.Sent(var account) ->
                accountPage(account, "We are writing to " + colleague.email() + " with a link to begin", redirect);
            case Invitation.WorksHereAlready(var account) ->
                accountPage(account, "They have an account here already. You can change their roles below", redirect);
            case Invitation.NotYoursToGive() ->
                form(signedIn, entries.refused("role", "You can give only roles and schemes that you have"));
        };
    }

    private static ModelAndView accountPage(AccountId account, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/settings/accounts/" + account.value());
    }

    private ModelAndView form(SignedIn signedIn, Entries entries) {
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = new InvitePage(entries, offering.to(signedIn));
        return new ModelAndView("accounts/invite", Map.of("page", page), status);
    }
}
