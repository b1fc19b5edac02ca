package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.KithTest;
import org.kith.Node;
import org.kith.TestDatabase;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two nodes on one database: whichever a balancer chooses, it is the same Kith.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class SeveralNodesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    private Node other;

    @BeforeAll
    void another_node_starts() {
        other = Node.on(database);
    }

    @AfterAll
    void it_stops() {
        other.close();
    }

    @Test
    void who_signed_in_at_one_node_goes_on_at_the_other_and_signs_out_of_both() {
        var place = places.open();
        var here = new Visitor(port);
        here.signIn(place.worker().email(), TestPlaces.PASSWORD);
        var there = here.at(other.port());

        assertThat(there.get("/caseload").statusCode()).isEqualTo(200);
        assertThat(Visitor.leadsTo(there.post("/sign-out"))).isEqualTo("/sign-in?signed-out");

        assertThat(Visitor.leadsTo(here.get("/caseload"))).startsWith("/sign-in");
    }

    @Test
    void wrong_passwords_count_wherever_they_are_tried() {
        var email = places.open().worker().email();
        for (int attempt = 0; attempt < 5; attempt++) {
            new Visitor(port).signIn(email, "wrong " + attempt);
            new Visitor(other.port()).signIn(email, "wrong " + attempt);
        }

        assertThat(new Visitor(port).signIn(email, TestPlaces.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(new Visitor(other.port()).signIn(email, TestPlaces.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void a_colleague_suspended_at_one_node_is_out_at_the_other() {
        var place = places.open();
        var visitor = new Visitor(other.port());
        visitor.signIn(place.worker().email(), TestPlaces.PASSWORD);
        assertThat(visitor.get("/caseload").statusCode()).isEqualTo(200);

        var manager = new Visitor(port);
        manager.signIn(place.manager().email(), TestPlaces.PASSWORD);
        manager.post("/settings/accounts/" + place.worker().account().value() + "/suspend");

        assertThat(Visitor.leadsTo(visitor.get("/caseload"))).startsWith("/sign-in");
    }
}
