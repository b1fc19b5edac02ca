package org.kith.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class HurriedCommitsTest {

    @Autowired
    private TestPlaces places;

    @Autowired
    private HurriedCommits commits;

    @Autowired
    private PlaceTransactions transactions;

    @Autowired
    private SharedSql sql;

    @Test
    void commits_hurry_while_something_is_made_and_not_before_or_after() {
        var place = places.open();

        assertThat(whoSaysHowCommitsWait(place)).isNotEqualTo("session");
        assertThat(commits.during(() -> whoSaysHowCommitsWait(place))).isEqualTo("session");
        assertThat(whoSaysHowCommitsWait(place)).isNotEqualTo("session");
    }

    /// The test database hurries always; what differs is whether the transaction itself says so.
    private String whoSaysHowCommitsWait(TestPlace place) {
        return transactions
                .in(
                        place.place().id(),
                        () -> sql.of(
                                        "select setting || ' ' || source as said from pg_settings where name = 'synchronous_commit'")
                                .single(row -> row.text("said")))
                .replace("off ", "");
    }
}
