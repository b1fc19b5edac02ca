package org.kith.accounts.web;

import java.util.Locale;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.MembershipId;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.ChangingRoles;
import org.kith.accounts.ChangingRoles.Change;
import org.kith.accounts.InvitingColleagues;
import org.kith.accounts.SuspendingColleagues;
import org.kith.accounts.SuspendingColleagues.Suspension;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
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

/// One account: roles given and ended, suspension, another invitation.
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.MANAGER})
class AccountPages {

    private static final String ACCOUNT = "/settings/accounts/{id}";

    private final ShowingAccounts showing;
    private final ChangingRoles roles;
    private final SuspendingColleagues suspending;
    private final InvitingColleagues inviting;

    AccountPages(
            ShowingAccounts showing,
            ChangingRoles roles,
            SuspendingColleagues suspending,
            InvitingColleagues inviting) {
        this.showing = showing;
        this.roles = roles;
        this.suspending = suspending;
        this.inviting = inviting;
    }

    @GetMapping(ACCOUNT)
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        return showing.show(new AccountId(id), signedIn, Entries.none().with("reach", "every"));
    }

    @PostMapping(ACCOUNT + "/roles")
    ModelAndView give(
            @PathVariable UUID id,
            SignedIn signedIn,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var account = new AccountId(id);
        var reader = new FormReader(typed);
        var role = RoleForm.read(reader);
        return switch (reader.read(role::given)) {
            case Read.Invalid(var entries) -> showing.show(account, signedIn, entries);
            case Read.Valid(var given) -> {
                var change = roles.give(account, given, signedIn);
                yield change == Change.DONE
                        ? back(account, "They are now " + given.role().title().toLowerCase(Locale.ROOT), redirect)
                        : showing.show(account, signedIn, reader.entries().refused("role", said(change)));
            }
        };
    }

    @PostMapping(ACCOUNT + "/roles/{membership}/end")
    ModelAndView end(
            @PathVariable UUID id, @PathVariable UUID membership, SignedIn signedIn, RedirectAttributes redirect) {
        var account = new AccountId(id);
        var change = roles.end(account, new MembershipId(membership), signedIn);
        return switch (change) {
            case DONE, ENDED_ALREADY -> back(account, said(change), redirect);
            case NOT_YOURS, WORK_IN_HAND, LAST_ADMINISTRATOR -> refuse(account, said(change), signedIn);
            case NOT_HERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping(ACCOUNT + "/suspend")
    ModelAndView suspend(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var account = new AccountId(id);
        return answer(
                account, suspending.suspend(account, signedIn), "They can no longer use Kith here", signedIn, redirect);
    }

    @PostMapping(ACCOUNT + "/restore")
    ModelAndView restore(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var account = new AccountId(id);
        return answer(account, suspending.restore(account, signedIn), "They can use Kith again", signedIn, redirect);
    }

    @PostMapping(ACCOUNT + "/invite-again")
    ModelAndView inviteAgain(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var account = new AccountId(id);
        return inviting.inviteAgain(account, signedIn)
                ? back(account, "We are writing to them again", redirect)
                : refuse(account, "They have chosen a password already", signedIn);
    }

    private ModelAndView answer(
            AccountId account, Suspension suspension, String done, SignedIn signedIn, RedirectAttributes redirect) {
        return switch (suspension) {
            case DONE -> back(account, done, redirect);
            case NOT_YOURS -> refuse(account, "Only an administrator can do this to an administrator", signedIn);
            case LAST_ADMINISTRATOR -> refuse(account, said(Change.LAST_ADMINISTRATOR), signedIn);
        };
    }

    private ModelAndView refuse(AccountId account, String reason, SignedIn signedIn) {
        return showing.show(
                account, signedIn, Entries.none().with("reach", "every").refused("", reason));
    }

    private static ModelAndView back(AccountId account, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/settings/accounts/" + account.value());
    }

    private static String said(Change change) {
        return switch (change) {
            case DONE -> "The role has ended";
            case NOT_HERE -> "They have no such role here";
            case ENDED_ALREADY -> "The role had ended already";
            case NOT_YOURS -> "You can give and end only roles and schemes that you have";
            case WORK_IN_HAND -> "Hand over the people they support first, then end this role";
            case LAST_ADMINISTRATOR -> "They are the last administrator here. Make somebody else administrator first";
        };
    }
}
