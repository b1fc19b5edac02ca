package org.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.Visitor;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.kith.access.Memberships;
import org.kith.access.Memberships.NewMembership;
import org.kith.access.Passwords;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class SigningInTest {

    private static final String PASSWORD = "seven blue kettles";
    private static final Instant THEN = Instant.parse("2026-03-03T09:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Places places;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PlaceBinding binding;

    private final String email = "worker-" + UUID.randomUUID() + "@example.org";

    private Place hackney = new Place(new org.kith.tenancy.TenantId(UUID.randomUUID()), "", "", java.util.Set.of(), "");
    private AccountId worker = new AccountId(UUID.randomUUID());

    @BeforeEach
    void aLinkWorkerHasAnAccount() {
        hackney = place("Hackney");
        worker = accounts.create(email, "Amina Yusuf", THEN).id();
        accounts.choosePassword(worker, passwords.hash(PASSWORD));
        member(hackney, Role.LINK_WORKER);
    }

    @Test
    void the_right_password_leads_to_the_work_of_the_role() {
        var visitor = new Visitor(port);

        assertThat(Visitor.leadsTo(visitor.signIn(email, PASSWORD))).isEqualTo("/");
        assertThat(Visitor.leadsTo(visitor.get("/"))).isEqualTo("/caseload");
    }

    @Test
    void after_signing_in_one_arrives_where_one_was_going() {
        var visitor = new Visitor(port);

        assertThat(Visitor.leadsTo(visitor.get("/places"))).isEqualTo("/sign-in");
        assertThat(Visitor.leadsTo(visitor.signIn(email, PASSWORD))).startsWith("/places");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        var wrong = new Visitor(port).signIn(email, "seven red kettles");
        var unknown = new Visitor(port).signIn("nobody-" + email, PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(said(wrong.body())).isEqualTo(said(unknown.body()));
        assertThat(Jsoup.parse(wrong.body()).expectFirst("#email").val()).isEqualTo(email);
    }

    @Test
    void the_eleventh_try_is_refused_even_with_the_right_password() {
        IntStream.range(0, 10).forEach(attempt -> new Visitor(port).signIn(email, "wrong " + attempt));

        assertThat(new Visitor(port).signIn(email, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void signing_in_gives_the_session_a_new_name() {
        var visitor = new Visitor(port);
        visitor.signIn(email, PASSWORD);
        var first = visitor.cookie("kith");
        visitor.signIn(email, PASSWORD);

        assertThat(first).isNotEmpty();
        assertThat(visitor.cookie("kith")).isNotEqualTo(first);
    }

    @Test
    void one_who_works_in_two_places_changes_over_and_back() {
        var bristol = place("Bristol");
        member(bristol, Role.MANAGER);
        var visitor = new Visitor(port);
        visitor.signIn(email, PASSWORD);
        assertThat(Visitor.leadsTo(visitor.get("/"))).isEqualTo("/board");

        visitor.post("/places", "place", hackney.id().value().toString());

        assertThat(Visitor.leadsTo(visitor.get("/"))).isEqualTo("/caseload");
    }

    @Test
    void nobody_changes_over_to_a_place_they_do_not_work_in() {
        var elsewhere = place("Elsewhere");
        var visitor = new Visitor(port);
        visitor.signIn(email, PASSWORD);

        var answer = visitor.post("/places", "place", elsewhere.id().value().toString());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void signing_out_ends_the_session() {
        var visitor = new Visitor(port);
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.get("/still-here").statusCode()).isEqualTo(204);

        assertThat(Visitor.leadsTo(visitor.post("/sign-out"))).isEqualTo("/sign-in?signed-out");
        assertThat(Visitor.leadsTo(visitor.get("/still-here"))).isEqualTo("/sign-in");
    }

    @Test
    void a_personal_page_is_kept_by_no_cache_and_framed_by_nobody() {
        var visitor = new Visitor(port);
        visitor.signIn(email, PASSWORD);

        var headers = visitor.get("/places").headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    private Place place(String name) {
        return places.open("p-" + UUID.randomUUID().toString().substring(0, 8), name, "", THEN);
    }

    private void member(Place place, Role role) {
        var membership = new NewMembership(worker, role, "", null, SchemeReach.EVERY, LocalDate.of(2020, 1, 1));
        binding.in(place.id(), () -> memberships.grant(membership, null));
    }

    private static String said(String page) {
        return Jsoup.parse(page).expectFirst(".nhsuk-error-summary").text();
    }
}
