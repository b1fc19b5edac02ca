package org.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.AccountLinks;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.accounts.ChangingRoles.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody is invited, chooses a password, forgets it and chooses another.
@KithTest
class JoiningTests {

    private static final String PASSWORD = "seven blue kettles";
    private static final Pattern LINK = Pattern.compile("http://\\S+/(?:invitation|forgotten-password)/\\S{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private AccountLinks links;

    @Autowired
    private ChangingRoles roles;

    private final String email = "new-" + UUID.randomUUID() + "@example.org";

    private TestPlace place;
    private Visitor administrator;

    @BeforeEach
    void an_administrator_sits_at_the_accounts() {
        place = places.open();
        administrator = signedIn(place.somebody(Role.ADMINISTRATOR));
    }

    @Test
    void an_invitation_leads_to_a_password_and_then_to_the_work() {
        invite(administrator, "link-worker");
        var link = linkIn("Your account");
        var invited = new Visitor(port);

        var arrived = invited.get(link);
        assertThat(Visitor.leadsTo(arrived)).isEqualTo("/invitation/choose");
        assertThat(invited.page("/invitation/choose").text()).contains(email);
        assertThat(Visitor.leadsTo(invited.post("/invitation/choose", "password", PASSWORD)))
                .isEqualTo("/sign-in?password-chosen");

        invited.signIn(email, PASSWORD);
        assertThat(Visitor.leadsTo(invited.get("/"))).isEqualTo("/caseload");
    }

    @Test
    void a_link_opens_any_number_of_times_and_works_once() {
        invite(administrator, "link-worker");
        var link = linkIn("Your account");
        var first = new Visitor(port);
        var second = new Visitor(port);
        first.get(link);
        second.get(link);

        first.post("/invitation/choose", "password", PASSWORD);

        assertThat(second.post("/invitation/choose", "password", "nine green ladders")
                        .statusCode())
                .isEqualTo(410);
        assertThat(new Visitor(port).signIn(email, "nine green ladders").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "short, 12 characters",
        "password1234, harder to guess",
        "P4ssw0rd!2026, harder to guess",
        "abcdefghijklmnop, harder to guess",
        "aaaaaaaaaaaaaaaa, harder to guess",
        "jordan likes tea, neither your name"
    })
    void a_weak_password_is_refused_with_what_to_do(String password, String said) {
        invite(administrator, "link-worker");
        var invited = new Visitor(port);
        invited.get(linkIn("Your account"));

        var answer = invited.post("/invitation/choose", "password", password);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".nhsuk-error-summary").text())
                .contains(said);
    }

    @Test
    void a_manager_makes_nobody_administrator() {
        var manager = signedIn(place.manager());

        assertThat(invite(manager, "administrator")).isEqualTo(422);
    }

    @Test
    void one_who_works_in_another_place_is_not_found_by_a_guessed_id() {
        var elsewhere = places.open();
        var stranger = elsewhere.worker();
        var role = new GivenRole(Role.MANAGER, "", null, SchemeReach.EVERY);

        assertThat(place.in(() -> roles.give(stranger.account(), role, place.somebody(Role.ADMINISTRATOR))))
                .isEqualTo(Change.NOT_HERE);
        assertThat(administrator
                        .post(
                                "/settings/accounts/" + stranger.account().value() + "/roles",
                                "role",
                                "manager",
                                "reach",
                                "every")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_link_that_ends_every_other() {
        var forgetful = place.worker();
        var other = links.issue(AccountLinkPurpose.FORGOTTEN_PASSWORD, forgetful.account());
        var token = links.issue(AccountLinkPurpose.FORGOTTEN_PASSWORD, forgetful.account());
        var visitor = new Visitor(port);

        visitor.get(AccountLinkPurpose.FORGOTTEN_PASSWORD.address(token));
        visitor.post("/forgotten-password/choose", "password", PASSWORD);

        assertThat(Visitor.leadsTo(visitor.signIn(forgetful.email(), PASSWORD))).isEqualTo("/");
        assertThat(new Visitor(port)
                        .signIn(forgetful.email(), TestPlaces.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(links.holder(AccountLinkPurpose.FORGOTTEN_PASSWORD, other)).isEmpty();
    }

    @Test
    void asking_says_nothing_about_who_has_an_account() {
        var known = new Visitor(port)
                .post("/forgotten-password", "email", place.worker().email());
        var unknown = new Visitor(port).post("/forgotten-password", "email", "nobody-" + email);

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(Visitor.leadsTo(known)).isEqualTo(Visitor.leadsTo(unknown)).isEqualTo("/forgotten-password/sent");
    }

    @Test
    void an_expired_or_invented_link_says_so_and_asks_for_nothing() {
        var visitor = new Visitor(port);
        visitor.get("/invitation/" + "A".repeat(43));

        var page = visitor.get("/invitation/choose");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(page.body()).select("input[type=password]")).isEmpty();
    }

    private int invite(Visitor by, String role) {
        return by.post(
                        "/settings/accounts/invite",
                        "name",
                        "Jordan Sample",
                        "email",
                        email,
                        "role",
                        role,
                        "reach",
                        "every")
                .statusCode();
    }

    /// Without a mail server, an administrator shows the message whole and passes its link on.
    private String linkIn(String subject) {
        var list = administrator.page("/messages?which=WAITING");
        var message =
                list.select("a[href^=/messages/]:contains(" + subject + ")").attr("href");
        assertThat(message).as(list.text()).isNotEmpty();
        var sheet = Jsoup.parse(administrator.post(message + "/by-hand").body()).text();
        var link = LINK.matcher(sheet);
        assertThat(link.find()).as(sheet).isTrue();
        return URI.create(link.group()).getPath();
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        return visitor;
    }
}
