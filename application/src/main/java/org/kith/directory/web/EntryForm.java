package org.kith.directory.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.design.Written;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.Cost;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.Reach;
import org.kith.directory.Terms;
import org.kith.directory.Weekday;
import org.kith.directory.entries.OwnEntry;
import org.kith.schemes.Need;
import org.springframework.util.MultiValueMap;

/// A place's own directory entry as a form.
final class EntryForm {

    static final int LONGEST = 4000;

    private static final int LONG = 500;
    private static final int OLDEST = 120;

    private EntryForm() {}

    static Read<OwnEntry> read(MultiValueMap<String, String> typed) {
        return read(new FormReader(typed));
    }

    static Read<OwnEntry> read(FormReader form) {
        var name = form.text("name", "Name").required("Enter what the service is called");
        var organisation = form.text("organisation", "Run by").optional();
        var description = form.text("description", "What it is")
                .atMost(LONGEST)
                .withLines()
                .required("Say what it is");
        var needs = form.choices("needs", Need.class).atLeastOne("Choose at least one thing it helps with");
        var place = place(form);
        var time = time(form);
        var terms = terms(form);
        var languages = form.text("languages", "Languages").optional().map(EntryForm::languages);
        var reach = reach(form);
        var closed = form.choice("closed", "Closed for now", YesNo.class).optional();
        return form.read(() -> new OwnEntry(
                name.get(),
                organisation.orElse(""),
                description.get(),
                reach,
                closed.equals(Optional.of(YesNo.YES)),
                terms,
                languages.orElse(List.of()),
                needs.get(),
                List.of(place.get()),
                time.stream().toList()));
    }

    private static java.util.function.Supplier<MeetingPlace> place(FormReader form) {
        var kind = form.choice("kind", "Where", MeetingPlace.Kind.class)
                .required("Choose whether people go there, or join online or by telephone");
        var name = form.text("placeName", "Name of the place").optional();
        var address = form.text("address", "Address").optional();
        var postcode = form.postcode("postcode", "Postcode").optional();
        var access = form.text("access", "Access").atMost(LONG).optional();
        return () -> new MeetingPlace(
                kind.get(), name.orElse(""), address.orElse(""), postcode.orElse(""), null, null, access.orElse(""));
    }

    private static Optional<MeetingTime> time(FormReader form) {
        var days = form.choices("days", Weekday.class).any();
        var opens = form.time("opens", "From").optional();
        var closes = form.time("closes", "Until").optional();
        var words = form.text("times", "More about the times").optional();
        form.check(
                closes.isEmpty()
                        || opens.isPresent()
                        || form.errors().at("opens").isPresent(),
                "opens",
                "Enter when it begins");
        form.check(
                opens.isEmpty() || closes.isEmpty() || closes.get().isAfter(opens.get()),
                "closes",
                "Until must be later than from");
        var time = new MeetingTime(
                days.stream().map(Weekday::code).collect(Collectors.joining(",")),
                opens.orElse(null),
                closes.orElse(null),
                words.orElse(""));
        return time.words().isEmpty() ? Optional.empty() : Optional.of(time);
    }

    private static Terms terms(FormReader form) {
        var free = form.choice("free", "Free", YesNo.class).required("Choose whether it is free");
        var cost = form.text("cost", "Cost").optional();
        var eligibility = form.text("eligibility", "Who it is for")
                .atMost(LONG)
                .withLines()
                .optional();
        var youngest =
                form.number("minimumAge", "Youngest age").between(0, OLDEST).optional();
        var oldest = form.number("maximumAge", "Oldest age").between(0, OLDEST).optional();
        var wait = form.text("wait", "Usual wait").optional();
        form.check(
                youngest.isEmpty() || oldest.isEmpty() || oldest.get() >= youngest.get(),
                "maximumAge",
                "Oldest age must not be below the youngest");
        var isFree = form.errors().at("free").isEmpty() && free.get() == YesNo.YES;
        return new Terms(
                eligibility.orElse(""),
                youngest.orElse(null),
                oldest.orElse(null),
                new Cost(isFree ? "" : cost.orElse(""), isFree),
                wait.orElse(""));
    }

    private static Reach reach(FormReader form) {
        var email = form.email("email", "E-mail").optional();
        var phone = form.phone("phone", "Phone").optional();
        var website = form.shaped(
                        "website",
                        "Website",
                        EntryForm::website,
                        "Website must be a whole address, for example https://www.example.org")
                .optional();
        var join = form.text("join", "How to join").atMost(LONG).withLines().optional();
        var area = form.text("area", "Area").optional();
        var alert = form.text("alert", "What to know first")
                .atMost(LONG)
                .withLines()
                .optional();
        form.check(
                email.isPresent()
                        || phone.isPresent()
                        || website.isPresent()
                        || join.isPresent()
                        || List.of("email", "phone", "website", "join").stream()
                                .anyMatch(field -> form.errors().at(field).isPresent()),
                "email",
                "Give at least one way in: e-mail, phone, website or how to join");
        return new Reach(
                website.orElse(""),
                email.orElse(""),
                phone.map(Written::phone).orElse(""),
                join.orElse(""),
                alert.orElse(""),
                area.orElse(""));
    }

    private static List<String> languages(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> website(String typed) {
        var whole = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            var host = new URI(whole).getHost();
            return host != null && host.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
                    ? Optional.of(whole)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
