package org.kith.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.kith.TestDatabase;

class OneNodeAtATimeTest {

    @Test
    void a_job_that_one_node_is_at_is_left_alone_by_the_others_and_free_afterwards() {
        try (var database = TestDatabase.fresh()) {
            var one = new OneNodeAtATime(database.application());
            var other = new OneNodeAtATime(database.application());
            var done = new ArrayList<String>();

            one.run("sweep", () -> {
                done.add("one sweeps");
                other.run("sweep", () -> done.add("other sweeps too"));
                other.run("send", () -> done.add("other sends"));
            });
            other.run("sweep", () -> done.add("other sweeps later"));

            assertThat(done).containsExactly("one sweeps", "other sends", "other sweeps later");
        }
    }
}
