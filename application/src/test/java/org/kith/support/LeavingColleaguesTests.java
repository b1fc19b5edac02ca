package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.AccountId;
import org.kith.access.MembershipId;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.accounts.ChangingRoles;
import org.kith.accounts.ChangingRoles.Change;
import org.kith.accounts.GivenRole;
import org.kith.accounts.SuspendingColleagues;
import org.kith.accounts.SuspendingColleagues.Suspension;
import org.kith.referrals.SupportId;
import org.kith.support.AllocatingSupport.Allocating;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A link worker goes, and the people they support do not stay behind unnoticed.
@KithTest
class LeavingColleaguesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private ChangingRoles roles;

    @Autowired
    private SuspendingColleagues suspending;

    @Autowired
    private AllocatingSupport allocating;

    @Autowired
    private LinkWorkers workers;

    private TestPlace place;
    private SignedIn leaver;
    private SupportId theirs;

    @BeforeEach
    void a_link_worker_supports_somebody() {
        place = places.open();
        leaver = place.worker();
        theirs = support.in(place, State.ENGAGED);
    }

    @Test
    void their_role_ends_only_when_somebody_else_has_taken_over() {
        assertThat(end(role())).isEqualTo(Change.WORK_IN_HAND);

        handOver(another().account());

        assertThat(end(role())).isEqualTo(Change.DONE);
        assertThat(end(role())).isEqualTo(Change.ENDED_ALREADY);
    }

    @Test
    void a_role_ends_when_another_of_theirs_reaches_the_same_people() {
        var first = role();
        var again = new GivenRole(Role.LINK_WORKER, "", null, new SchemeReach(false, Set.of(place.scheme())));
        assertThat(place.in(() -> roles.give(leaver.account(), again, administrator())))
                .isEqualTo(Change.DONE);

        assertThat(end(first)).isEqualTo(Change.DONE);
    }

    @Test
    void people_whose_support_has_ended_hold_nobody_back() {
        support.withdraw(place, theirs);

        assertThat(end(role())).isEqualTo(Change.DONE);
    }

    @Test
    void a_suspension_takes_effect_at_once_and_the_page_says_who_is_left_behind() {
        assertThat(place.in(() -> suspending.suspend(leaver.account(), administrator())))
                .isEqualTo(Suspension.DONE);

        assertThat(page(place.manager()).select(".nhsuk-card--warning a").attr("href"))
                .isEqualTo("/caseload?worker=" + leaver.account().value());
        assertThat(page(place.manager()).select(".nhsuk-card--warning").text())
                .contains("1 person they support")
                .contains("while their account is suspended");
        assertThat(page(administrator()).select(".nhsuk-card--warning").text())
                .contains("1 person they support")
                .contains("Ask a service manager");
        assertThat(page(administrator()).select(".nhsuk-card--warning a")).isEmpty();
    }

    @Test
    void the_page_says_why_a_role_cannot_end_yet() {
        var visitor = signedIn(administrator());

        var answer = visitor.post(address() + "/roles/" + role().value() + "/end");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Hand over the people they support first");
    }

    @Test
    void nobody_new_is_given_to_one_who_is_suspended_or_has_left() {
        var suspended = leaver.account();
        var left = another();
        assertThat(place.in(() -> suspending.suspend(suspended, administrator())))
                .isEqualTo(Suspension.DONE);
        assertThat(place.in(() ->
                        roles.end(left.account(), left.memberships().getFirst().id(), administrator())))
                .isEqualTo(Change.DONE);

        assertThat(place.in(() -> workers.of(place.scheme()))).isEmpty();
    }

    private Change end(MembershipId role) {
        return place.in(() -> roles.end(leaver.account(), role, administrator()));
    }

    private MembershipId role() {
        return leaver.memberships().getFirst().id();
    }

    private SignedIn another() {
        return places.join(place.place(), Role.LINK_WORKER, UUID.randomUUID() + "@example.org");
    }

    private void handOver(AccountId to) {
        var decision = place.in(() -> allocating.allocate(
                new Allocating(theirs, support.version(place, theirs), to, "Leaving"),
                place.manager().actor()));
        assertThat(decision).isInstanceOf(Decision.Made.class);
    }

    private SignedIn administrator() {
        return place.somebody(Role.ADMINISTRATOR);
    }

    private Document page(SignedIn reader) {
        return signedIn(reader).page(address());
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        return visitor;
    }

    private String address() {
        return "/settings/accounts/" + leaver.account().value();
    }
}
