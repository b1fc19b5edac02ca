package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.kith.referrals.SendingReferrals.Sent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two people have the same referral before them.
@KithTest
class TwoManagersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private SendingReferrals sending;

    @Test
    void whoever_decides_second_is_told_and_nothing_changes() {
        var place = places.open();
        var sent = (Sent) place.in(() ->
                sending.send(AReferral.of(place, "Margaret"), place.referrer().actor()));
        var address = "/triage/" + sent.filed().id().value();
        var version = String.valueOf(sent.filed().version());
        var first = signedIn(place.manager());
        var second = signedIn(place.manager());

        assertThat(first.post(address, "version", version, "decision", "accept").statusCode())
                .isEqualTo(303);
        var late = second.post(
                address, "version", version, "decision", "decline", "declineReason", "crisis", "elsewhere", "999");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(late.body()).select(".nhsuk-error-summary").text())
                .contains("Somebody else was faster");
        assertThat(first.page(address).text()).contains("Accepted");
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        return visitor;
    }
}
