package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.FilledIn;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.kith.tenancy.PlaceSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
class PeoplePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private PlaceSql sql;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private AmendingPeople amending;

    @Autowired
    private People people;

    private TestPlace place;
    private Visitor worker;
    private PersonId margaret;

    @BeforeEach
    void aWorkerSignsIn() {
        place = places.open();
        worker = signedIn(place.worker());
        margaret = register(Somebody.numbered(Somebody.margaret()));
    }

    @Test
    void somebody_is_looked_up_and_who_looked_is_noted() {
        var found = worker.page("/people?words=exam");

        assertThat(found.select(".kith-list a").eachText()).containsExactly("Margaret Example");
        assertThat(found.select(".kith-list__why").text())
                .contains("27 March 1950")
                .contains("999 000 0018");
        assertThat(worker.page("/people?words=999+000+0018").select(".kith-list a"))
                .hasSize(1);
        assertThat(audited("found", margaret)).isEqualTo(2);
    }

    @Test
    void an_impossible_date_and_hidden_characters_are_pointed_out_and_what_was_typed_is_kept() {
        var answer = worker.get("/people?words=%E2%80%AEMargaret&born-day=31&born-month=2&born-year=1950");

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".nhsuk-error-summary__list li").eachText())
                .containsExactly(
                        "Name or NHS number has a character that cannot be shown. Type it again instead of pasting it",
                        "Date of birth must be a real date, for example 27 3 1950");
        assertThat(page.expectFirst("#born-day").val()).isEqualTo("31");
    }

    @Test
    void details_are_amended_and_the_page_says_what_the_record_said_before() {
        var form = worker.page(address("/edit"));

        var answer = worker.post(
                address("/edit"),
                FilledIn.form(form, address("/edit"), "phone", "020 7946 0999", "preferredName", "Peggy"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(worker.page(address("/edit")).select(".kith-timeline").text())
                .contains("Was: 02079460101 Is: 02079460999")
                .contains("Was: nothing Is: Peggy")
                .contains(place.worker().name());
        assertThat(person().details())
                .isEqualTo(Somebody.numbered(Somebody.margaret())
                        .withName(new Name("", "Margaret", "Example", "Peggy", ""))
                        .withContact(ContactRules.reachable("02079460999", "margaret@example.org")));
        assertThat(audited("saw", margaret)).isEqualTo(2);
    }

    @Test
    void everything_that_is_wrong_with_the_details_is_said_at_once_and_everything_typed_is_kept() {
        var form = worker.page(address("/edit"));

        var answer = worker.post(
                address("/edit"),
                FilledIn.form(
                        form,
                        address("/edit"),
                        "familyName",
                        "x".repeat(101),
                        "born-day",
                        "30",
                        "born-month",
                        "2",
                        "nhsNumber",
                        "999 000 0019",
                        "phone",
                        "12",
                        "email",
                        "margaret at home",
                        "postcode",
                        "somewhere",
                        "preferred",
                        "email",
                        "reach",
                        "phone"));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".nhsuk-error-summary__list li").eachText())
                .containsExactly(
                        "Last name must be 100 characters or fewer. You entered 101",
                        "Date of birth must be a real date, for example 27 3 1950",
                        "Check the NHS number: it has 10 numbers, and these do not fit together",
                        "Postcode must be a full UK postcode, for example E8 1EA",
                        "Phone must be a full number, for example 020 7946 0123 or 07700 900123",
                        "E-mail address must look like name@example.org",
                        "The way they like best must be one that is safe");
        assertThat(page.expectFirst("#nhsNumber").val()).isEqualTo("999 000 0019");
        assertThat(page.expectFirst("#email").val()).isEqualTo("margaret at home");
        assertThat(person().version()).isZero();
    }

    @Test
    void who_comes_too_late_is_told_what_changed_and_can_save_knowingly() {
        var form = worker.page(address("/edit"));
        var amended = place.in(() -> amending.amend(
                margaret,
                0,
                person().details().withHome(Home.NO_FIXED_ABODE),
                place.manager().actor()));
        assertThat(amended).isEqualTo(new Amended.Kept());

        var answer = worker.post(address("/edit"), FilledIn.form(form, address("/edit"), "pronouns", "she/her"));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#missed").text())
                .contains("Is: No fixed abode")
                .contains(place.manager().name());
        assertThat(page.expectFirst("#pronouns").val()).isEqualTo("she/her");
        assertThat(worker.post(address("/edit"), FilledIn.form(page, address("/edit")))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_form_sent_twice_is_a_form_sent_once() {
        var form = FilledIn.form(worker.page(address("/edit")), address("/edit"), "pronouns", "she/her");

        assertThat(worker.post(address("/edit"), form).statusCode()).isEqualTo(303);
        assertThat(worker.post(address("/edit"), form).statusCode()).isEqualTo(303);
        assertThat(person().version()).isEqualTo(1);
    }

    @Test
    void what_a_later_referral_says_otherwise_is_shown_until_it_is_settled() {
        var again = register(Somebody.margaret().withHome(Home.at("9 Oak Road", "E8 1EA")));
        assertThat(again).isEqualTo(margaret);

        var page = worker.page(address("/edit"));
        assertThat(page.select(".kith-alert").text()).contains("A later referral says something else");
        assertThat(page.select(".kith-list__name").text()).isEqualTo("Address: 9 Oak Road, E8 1EA");
        var settled = worker.post(page.expectFirst(".kith-list form").attr("action"));

        assertThat(settled.statusCode()).isEqualTo(303);
        assertThat(worker.page(address("/edit")).select(".kith-alert")).isEmpty();
    }

    @Test
    void a_person_of_another_place_is_nobody_on_every_page() {
        var elsewhere = signedIn(places.open().worker());

        for (var page : List.of("/edit", "/characteristics", "/consents", "/alerts")) {
            assertThat(elsewhere.get(address(page)).statusCode()).as(page).isEqualTo(404);
            assertThat(elsewhere.post(address(page), "version", "0").statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(elsewhere.page("/people?words=exam").select(".kith-list a")).isEmpty();
    }

    @Test
    void referrers_commissioners_and_administrators_see_no_people() {
        for (var somebody : Set.of(
                place.referrer(),
                place.somebody(org.kith.access.Role.COMMISSIONER),
                place.somebody(org.kith.access.Role.ADMINISTRATOR))) {
            assertThat(signedIn(somebody).get(address("/edit")).statusCode()).isEqualTo(403);
        }
    }

    private Person person() {
        return place.in(() -> people.require(margaret));
    }

    private PersonId register(PersonDetails said) {
        return place.in(() -> registering.register(
                new NewPerson(said, place.scheme(), TestPlaces.PRACTICE),
                place.referrer().actor()));
    }

    private String address(String page) {
        return "/people/" + margaret.value() + page;
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.email(), TestPlaces.PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    private long audited(String act, PersonId person) {
        return place.in(() -> transactions.execute(transaction ->
                sql.of("""
                        select count(*) as entries from audit_entries
                         where tenant_id = :tenant and act = :act and :person = any(subject_ids)
                        """).with("act", act).with("person", person).single(row -> row.count("entries"))));
    }
}
