package org.kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentRequest;
import org.kith.access.OpenTo;
import org.kith.design.form.Entries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Signing in. The form itself is answered by the security chain, which sends refusals on to here.
@Controller
@OpenTo(everyone = true)
class SignInPages {

    private static final Map<String, String> SAYINGS = Map.of(
            "signed-out", "You have signed out.",
            "expired", "You were signed out because nothing happened for 30 minutes. Sign in to go on.",
            "ended", "You can no longer use Kith with this account. Ask your service manager if this is a surprise.",
            "password-chosen", "Your password is set. Sign in with it.");

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, Model model) {
        if (CurrentRequest.signedIn(request).isPresent()) {
            return "redirect:/";
        }
        var saying = SAYINGS.entrySet().stream()
                .filter(each -> request.getParameter(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst();
        return page(Entries.none(), saying.orElse(null), model);
    }

    @PostMapping("/sign-in/wrong")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String wrong(@RequestParam(defaultValue = "") String email, Model model) {
        var said = "Enter the e-mail address and password of your account. One of them is not right";
        return page(Entries.none().with("email", email).refused("email", said), null, model);
    }

    @PostMapping("/sign-in/slow-down")
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String slowDown(@RequestParam(defaultValue = "") String email, Model model) {
        var said = "There were too many wrong tries. Wait 15 minutes and try again, or choose a new password";
        return page(Entries.none().with("email", email).refused("email", said), null, model);
    }

    private static String page(Entries entries, @Nullable String saying, Model model) {
        model.addAttribute("page", new SignInPage(entries, saying));
        return "accounts/sign-in";
    }
}
