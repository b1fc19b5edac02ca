package org.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kith.Node;
import org.kith.TestDatabase;
import org.kith.Visitor;
import org.kith.launch.FirstRun;

/// Whoever installed Kith opens its first place, by the code that its console shows.
class FirstRunTests {

    @Test
    void the_latest_code_opens_the_first_place_once() {
        try (var database = TestDatabase.fresh();
                var kith = Node.on(database)) {
            var console = kith.bean(FirstRun.class);
            var older = console.newCode();
            var code = console.newCode();

            for (var wrong : new String[] {older, "2222-3333-4444", ""}) {
                assertThat(open(new Visitor(kith.port()), wrong)).isEqualTo(422);
            }
            assertThat(console.isOpen()).isTrue();

            var founder = new Visitor(kith.port());
            assertThat(open(founder, " " + code.toUpperCase(Locale.ROOT).replace("-", " ")))
                    .isBetween(302, 303);
            assertThat(founder.page("/settings/accounts").text()).contains("Robin Sample", "Administrator");
            assertThat(founder.page("/settings/place").text()).contains("/p/elmfield");

            assertThat(console.isOpen()).isFalse();
            assertThat(new Visitor(kith.port()).get("/open-a-place").statusCode())
                    .isEqualTo(404);
            assertThat(open(new Visitor(kith.port()), code)).isEqualTo(404);
        }
    }

    private static int open(Visitor visitor, String code) {
        return visitor.post(
                        "/open-a-place",
                        "code",
                        code,
                        "place",
                        "Elmfield",
                        "contact",
                        "ring 020 7946 0100",
                        "name",
                        "Robin Sample",
                        "email",
                        "robin@example.org",
                        "password",
                        "seven blue kettles")
                .statusCode();
    }
}
