package org.kith.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.accounts.OpeningFirstPlace;
import org.kith.accounts.OpeningFirstPlace.FirstPlace;
import org.kith.accounts.OpeningFirstPlace.Opening;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a new Kith. Once a place is open, it is gone.
@Controller
@OpenTo(everyone = true)
class FirstPlacePages {

    private final OpeningFirstPlace opening;

    FirstPlacePages(OpeningFirstPlace opening) {
        this.opening = opening;
    }

    @GetMapping("/open-a-place")
    ModelAndView form() {
        return page(Entries.none());
    }

    @PostMapping("/open-a-place")
    ModelAndView open(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request)
            throws ServletException {
        var reader = new FormReader(typed);
        return switch (read(reader, typed.getFirst("password"))) {
            case Read.Invalid(var entries) -> page(entries);
            case Read.Valid(var first) ->
                switch (opening.open(first)) {
                    case Opening.Done() -> {
                        request.login(first.email(), first.password());
                        yield new ModelAndView("redirect:/settings");
                    }
                    case Opening.WrongCode() ->
                        page(reader.entries()
                                .refused("code", "Enter the code as Kith showed it when it was last started"));
                    case Opening.PasswordRefused(var reason) ->
                        page(reader.entries().refused("password", reason));
                };
        };
    }

    // The password is taken exactly as typed, as sign-in will take it.
    private static Read<FirstPlace> read(FormReader reader, @Nullable String password) {
        var code = reader.text("code", "Code").atMost(40).required("Enter the code that Kith showed when it started");
        var place = reader.text("place", "Name of the place").atMost(100).required("Enter what the place is called");
        var contact = reader.text("contact", "Contact").atMost(300).withLines().optional();
        var name = reader.text("name", "Your name").atMost(100).required("Enter your name");
        var email = reader.email("email", "Your e-mail address").required("Enter your e-mail address");
        reader.check(password != null && !password.isEmpty(), "password", "Enter a password");
        return reader.read(() -> new FirstPlace(
                code.get(), place.get(), contact.orElse(""), name.get(), email.get(), String.valueOf(password)));
    }

    private ModelAndView page(Entries entries) {
        if (!opening.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("accounts/open-a-place", Map.of("page", new FirstPlacePage(entries)), status);
    }
}
