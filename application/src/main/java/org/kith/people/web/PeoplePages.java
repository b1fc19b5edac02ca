package org.kith.people.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.NhsNumber;
import org.kith.people.PersonId;
import org.kith.people.PersonQuery;
import org.kith.people.SearchingPeople;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looking somebody up by name, NHS number or birth date.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class PeoplePages {

    private final SearchingPeople searching;

    PeoplePages(SearchingPeople searching) {
        this.searching = searching;
    }

    @GetMapping("/people")
    ModelAndView search(
            @RequestParam MultiValueMap<String, String> typed, @RequestParam @Nullable UUID after, SignedIn signedIn) {
        var reader = new FormReader(typed);
        var words = reader.text("words", "Name or NHS number").atMost(100).optional();
        var born = reader.date("born", "Date of birth").optional();
        return switch (reader.read(() -> query(words.orElse(""), born.orElse(null), after))) {
            case Read.Invalid(var entries) -> page(PeoplePage.unasked(entries), HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var query) ->
                page(
                        query.isEmpty()
                                ? PeoplePage.unasked(reader.entries())
                                : PeoplePage.of(
                                        reader.entries(), searching.search(query, signedIn.reach(), signedIn.actor())),
                        HttpStatus.OK);
        };
    }

    /// Ten digits that check are a number; anything else is a name.
    private static PersonQuery query(String words, @Nullable LocalDate bornOn, @Nullable UUID after) {
        Optional<NhsNumber> number = NhsNumber.parse(words);
        return new PersonQuery(
                number.isPresent() ? "" : words,
                number.orElse(null),
                bornOn,
                after == null ? null : new PersonId(after));
    }

    private static ModelAndView page(PeoplePage page, HttpStatus status) {
        var view = new ModelAndView("people/search", status);
        view.addObject("page", page);
        return view;
    }
}
