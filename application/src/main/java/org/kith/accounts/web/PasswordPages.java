package org.kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.LinkCookie;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Token;
import org.kith.accounts.ChoosingPasswords;
import org.kith.accounts.ChoosingPasswords.Choice;
import org.kith.design.form.Entries;
import org.kith.tenancy.Coded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Choosing a password by an e-mailed link. The token leaves the address at once; opening the link changes nothing.
@Controller
@OpenTo(everyone = true)
class PasswordPages {

    private final ChoosingPasswords choosing;

    PasswordPages(ChoosingPasswords choosing) {
        this.choosing = choosing;
    }

    @GetMapping("/{purpose:invitation|forgotten-password}/{token:[A-Za-z0-9_-]{43}}")
    String open(
            @PathVariable String purpose,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie(purpose(purpose)).carry(new Token(token), request, response);
        return "redirect:" + action(purpose(purpose));
    }

    @GetMapping("/{purpose:invitation|forgotten-password}/choose")
    ModelAndView form(@PathVariable String purpose, HttpServletRequest request) {
        return page(purpose(purpose), request, Entries.none());
    }

    @PostMapping("/{purpose:invitation|forgotten-password}/choose")
    ModelAndView choose(
            @PathVariable String purpose,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = cookie(purpose(purpose)).carried(request).orElse(new Token(""));
        return switch (choosing.choose(purpose(purpose), token, password)) {
            case Choice.Done() -> {
                cookie(purpose(purpose)).drop(request, response);
                yield new ModelAndView("redirect:/sign-in?password-chosen");
            }
            case Choice.LinkEnded() -> page(purpose(purpose), request, Entries.none());
            case Choice.Refused(var reason) ->
                page(purpose(purpose), request, Entries.none().refused("password", reason));
        };
    }

    private ModelAndView page(AccountLinkPurpose purpose, HttpServletRequest request, Entries entries) {
        var holder = cookie(purpose).carried(request).flatMap(token -> choosing.holder(purpose, token));
        var page = new PasswordPage(action(purpose), holder.map(SignedIn::email).orElse(null), entries);
        return new ModelAndView("accounts/password", Map.of("page", page), status(holder, entries));
    }

    private static HttpStatus status(Optional<SignedIn> holder, Entries entries) {
        if (holder.isEmpty()) {
            return HttpStatus.GONE;
        }
        return entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static AccountLinkPurpose purpose(String code) {
        return Coded.find(AccountLinkPurpose.class, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String action(AccountLinkPurpose purpose) {
        return "/" + purpose.code() + "/choose";
    }

    private static LinkCookie cookie(AccountLinkPurpose purpose) {
        return new LinkCookie(purpose.code(), "/" + purpose.code());
    }
}
