package org.kith.accounts.web;

import java.util.Map;
import org.kith.access.OpenTo;
import org.kith.accounts.ForgottenPasswords;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for a new password. Whether or not there is an account, the answer is the same.
@Controller
@OpenTo(everyone = true)
class ForgottenPasswordPages {

    private final ForgottenPasswords forgotten;

    ForgottenPasswordPages(ForgottenPasswords forgotten) {
        this.forgotten = forgotten;
    }

    @GetMapping("/forgotten-password")
    ModelAndView form() {
        return form(Entries.none());
    }

    @PostMapping("/forgotten-password")
    ModelAndView ask(@RequestParam MultiValueMap<String, String> typed) {
        var reader = new FormReader(typed);
        var email = reader.email("email", "E-mail address").required("Enter the e-mail address you sign in with");
        return switch (reader.read(email::get)) {
            case Read.Invalid(var entries) -> form(entries);
            case Read.Valid(var address) -> {
                forgotten.remind(address);
                yield new ModelAndView("redirect:/forgotten-password/sent");
            }
        };
    }

    @GetMapping("/forgotten-password/sent")
    String sent() {
        return "accounts/forgotten-password-sent";
    }

    private static ModelAndView form(Entries entries) {
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView(
                "accounts/forgotten-password", Map.of("page", new ForgottenPasswordPage(entries)), status);
    }
}
