package org.kith.directory.entries;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.directory.MeetingPlace;

/// Where a service meets, from the locations of either version.
final class MeetingPlaces {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    private MeetingPlaces() {}

    static List<MeetingPlace> of(Fields service) {
        return Stream.concat(
                        service.all("service_at_locations").map(each -> each.object("location")),
                        service.all("locations"))
                .filter(location -> location.node().isObject())
                .map(MeetingPlaces::place)
                .distinct()
                .toList();
    }

    /// Whether a feed gave a position that cannot be: outside these islands, or none and yet a number.
    static boolean doubtful(Fields service) {
        return Stream.concat(
                        service.all("service_at_locations").map(each -> each.object("location")),
                        service.all("locations"))
                .anyMatch(location -> location.decimal("latitude") != null && !possible(location));
    }

    private static MeetingPlace place(Fields location) {
        var address = location.all("addresses", "physical_addresses").findFirst();
        boolean placed = possible(location);
        return new MeetingPlace(
                location.text("location_type").equalsIgnoreCase("virtual")
                        ? MeetingPlace.Kind.VIRTUAL
                        : MeetingPlace.Kind.PHYSICAL,
                location.text("name"),
                address.map(MeetingPlaces::address).orElse(""),
                address.map(each -> postcode(each.text("postal_code"))).orElse(""),
                placed ? location.decimal("latitude") : null,
                placed ? location.decimal("longitude") : null,
                accessibility(location));
    }

    private static String address(Fields address) {
        return Fields.different(
                        Stream.of("address_1", "address_2", "region", "city").map(address::text))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /// A UK postcode with its space; anything else is no postcode.
    static String postcode(String typed) {
        var matcher = POSTCODE.matcher(typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) : "";
    }

    private static String accessibility(Fields location) {
        return Fields.different(location.all("accessibility", "accessibility_for_disabilities")
                        .map(each -> each.text("description", "accessibility")))
                .stream()
                .collect(Collectors.joining(". "));
    }

    private static boolean possible(Fields location) {
        return within(location.decimal("latitude"), 49, 61.5) && within(location.decimal("longitude"), -11, 2.5);
    }

    private static boolean within(@Nullable Double degrees, double least, double most) {
        return degrees != null && degrees >= least && degrees <= most;
    }
}
