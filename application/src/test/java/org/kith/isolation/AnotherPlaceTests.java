package org.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.Visitor;
import org.kith.access.Role;
import org.kith.isolation.Doors.Door;
import org.kith.support.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever works in one place tries every address of Kith with the ids of another: there is nothing there.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class AnotherPlaceTests {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Discarding what is not there leads back to one's own drafts, as discarding it twice does.
    private static final Set<String> TWICE_IS_ONCE = Set.of("POST /referrals/drafts/{id}/discard");

    /// Of each kind of one's own records; support is brought into as many states.
    private static final int LOOKED_AT = State.values().length;

    @LocalServerPort
    private int port;

    @Autowired
    private Doors doors;

    @Autowired
    private TwoPlaces twoPlaces;

    private TwoPlaces.Opened opened;
    private Map<Role, Visitor> strangers;
    private Forms forms;

    @BeforeAll
    void a_place_has_lived_and_another_looks_over_the_wall() {
        opened = twoPlaces.open();
        strangers = TwoPlaces.signedIn(opened.stranger(), port);
        forms = new Forms(doors.all());
        doors.all().stream().filter(door -> !door.posts()).forEach(this::lookAtOwn);
    }

    /// Every page there is on one's own records, for the forms on it.
    private void lookAtOwn(Door door) {
        var naming = naming(door);
        var tries = naming.isEmpty() ? 1 : Math.min(own(naming.getLast()).size(), LOOKED_AT);
        for (int at = 0; at < tries; at++) {
            var address = filled(door, ownRecords(door, at));
            var visitor = visitors(door).values().iterator().next();
            look(door.toString(), visitor.get(address + door.query()));
        }
    }

    private void look(String where, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(where).isLessThan(500);
        forms.look(answer.body());
    }

    private Map<String, UUID> ownRecords(Door door, int at) {
        var naming = naming(door);
        if (naming.isEmpty()) {
            return Map.of();
        }
        var last = own(naming.getLast()).get(at);
        return naming.size() == 1
                ? Map.of(naming.getLast(), last)
                : Map.of(
                        naming.getLast(),
                        last,
                        naming.getFirst(),
                        twoPlaces.parent(opened.stranger(), table(naming.getLast()), last, table(naming.getFirst())));
    }

    private static List<String> naming(Door door) {
        return door.variables().stream()
                .filter(each -> NamedRecords.table(each).isPresent())
                .toList();
    }

    private static String table(String variable) {
        return NamedRecords.table(variable).orElseThrow();
    }

    private List<UUID> own(String variable) {
        return opened.strangers().getOrDefault(table(variable), List.of());
    }

    @Test
    void every_variable_of_an_address_is_known_to_these_tests() {
        assertThat(doors.all().stream()
                        .flatMap(door -> door.variables().stream().filter(each -> !NamedRecords.isKnown(each)))
                        .distinct())
                .as("Say in NamedRecords what these name")
                .isEmpty();
    }

    @Test
    void a_guessed_address_is_not_found_by_anybody_of_another_place_and_changes_nothing() {
        var before = twoPlaces.digests(opened.guarded());

        assertThat(foundByGuessing()).isEmpty();

        assertThat(twoPlaces.digests(opened.guarded())).isEqualTo(before);
    }

    private List<String> foundByGuessing() {
        var found = new ArrayList<String>();
        for (var door : doors.all()) {
            for (var address : guesses(door)) {
                visitors(door).forEach((who, visitor) -> {
                    var answer = door.posts()
                            ? visitor.post(address, forms.of(door).orElseGet(door::needed))
                            : visitor.get(address + door.query());
                    if (answer.statusCode() != 404 && !TWICE_IS_ONCE.contains(door.toString())) {
                        found.add("%s as %s answers %s".formatted(door, who, told(answer)));
                    }
                });
            }
        }
        return found;
    }

    @Test
    void no_page_of_another_place_shows_a_word_or_an_id_of_this_one() {
        var leaks = new ArrayList<String>();
        for (var door : doors.all()) {
            if (!door.posts() && guesses(door).isEmpty() && !door.pattern().contains("{purpose}")) {
                var address = filled(door, Map.of());
                visitors(door)
                        .forEach((who, visitor) -> addresses(door, address)
                                .forEach(each -> leaks.addAll(leaks(who + " at " + each, visitor.get(each), each))));
            }
        }
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/directory", "/p/{slug}/services", "/audit", "/my-referrals"})
    void no_search_of_another_place_finds_what_is_here(String list) {
        var door = doors.all().stream()
                .filter(each -> each.toString().equals("GET " + list))
                .findFirst()
                .orElseThrow();
        for (var word : opened.marks().words()) {
            var address = filled(door, Map.of()) + "?words=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
            visitors(door)
                    .forEach((who, visitor) -> assertThat(leaks(who + " at " + address, visitor.get(address), word))
                            .isEmpty());
        }
    }

    /// As it is, and with each parameter that might name something of the guarded place.
    private List<String> addresses(Door door, String address) {
        var all = new ArrayList<>(List.of(address));
        for (var parameter : door.parameters()) {
            all.add(address + "?" + parameter + "=" + asked(parameter));
        }
        return all;
    }

    private String asked(String parameter) {
        return switch (parameter) {
            case "scheme" -> record("schemes").toString();
            case "worker" -> record("accounts").toString();
            case "after", "afterId", "support" -> record("supports").toString();
            default -> opened.marks().words().getFirst();
        };
    }

    /// @param asked what the visitor put in, which a page may say back
    private List<String> leaks(String where, HttpResponse<String> answer, String asked) {
        var leaks = new ArrayList<String>();
        if (answer.statusCode() >= 500) {
            leaks.add(where + " answers " + answer.statusCode());
        }
        opened.marks().words().stream()
                .filter(word -> answer.body().contains(word) && !asked.contains(word))
                .forEach(word -> leaks.add(where + " shows " + word));
        var ids = new TreeSet<String>();
        ID.matcher(answer.body()).results().forEach(each -> ids.add(each.group()));
        ids.retainAll(opened.marks().ids());
        ids.stream().filter(id -> !asked.contains(id)).forEach(id -> leaks.add(where + " names " + id));
        return leaks;
    }

    /// The addresses to try: all ids guessed, and only the last, behind a record of one's own.
    private List<String> guesses(Door door) {
        var naming = naming(door);
        if (naming.isEmpty()) {
            return List.of();
        }
        var guesses = new ArrayList<>(List.of(filled(door, Map.of())));
        if (naming.size() > 1) {
            var parent = naming.getFirst();
            own(parent).stream().limit(1).forEach(each -> guesses.add(filled(door, Map.of(parent, each))));
        }
        return guesses;
    }

    private String filled(Door door, Map<String, UUID> own) {
        return door.address(variable -> own.containsKey(variable) ? own.get(variable) : value(variable));
    }

    private String value(String variable) {
        return NamedRecords.table(variable)
                .map(table -> record(table).toString())
                .or(() -> NamedRecords.word(variable))
                .orElse(opened.stranger().place().slug());
    }

    private UUID record(String table) {
        return Objects.requireNonNull(opened.records().get(table), table);
    }

    private Map<String, Visitor> visitors(Door door) {
        var visitors = new TreeMap<String, Visitor>();
        if (door.isPublic()) {
            visitors.put("a stranger", new Visitor(port));
        } else {
            door.roles().forEach(role -> visitors.put(role.code(), Objects.requireNonNull(strangers.get(role))));
        }
        return visitors;
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + (answer.statusCode() / 100 == 3 ? " to " + Visitor.leadsTo(answer) : "");
    }
}
