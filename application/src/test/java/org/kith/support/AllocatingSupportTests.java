package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.referrals.SupportId;
import org.kith.support.AllocatingSupport.Allocating;
import org.kith.support.Intervals.Allocation;
import org.kith.support.LinkWorkers.LinkWorker;
import org.kith.support.SupportSteps.Taken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KithTest
class AllocatingSupportTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private AllocatingSupport allocating;

    @Autowired
    private Intervals intervals;

    @Autowired
    private SupportSteps steps;

    @Autowired
    private LinkWorkers workers;

    @Test
    void one_worker_then_another_then_the_first_again_are_three_stretches_of_time() {
        var place = places.open();
        var first = place.worker().account();
        var second = another(place);
        var id = support.in(place, State.ALLOCATED);

        allocate(place, id, second, "Leave");
        allocate(place, id, first, "Back");

        assertThat(place.in(() -> intervals.allocations(id)))
                .extracting(Allocation::worker, Allocation::why)
                .containsExactly(tuple(first, ""), tuple(second, "Leave"), tuple(first, "Back"));
        assertThat(place.in(() -> intervals.allocations(id)))
                .filteredOn(each -> each.until() == null)
                .extracting(Allocation::worker)
                .containsExactly(first);
    }

    @Test
    void of_two_managers_at_once_one_wins_and_the_other_learns_who_did_what() throws Exception {
        var place = places.open();
        var id = support.in(place, State.WAITING);
        var version = support.version(place, id);
        var start = new CyclicBarrier(2);
        var outcomes = new ArrayList<Future<String>>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var worker : List.of(place.worker().account(), another(place))) {
                outcomes.add(both.submit(() -> {
                    start.await();
                    return attempt(place, new Allocating(id, version, worker, ""));
                }));
            }
        }

        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder("won", "too late");
        assertThat(place.in(() -> intervals.allocations(id))).hasSize(1);
        assertThat(place.in(() -> steps.latest(id)).orElseThrow())
                .extracting(Taken::step, Taken::byName)
                .containsExactly(Step.ALLOCATED, place.manager().name());
    }

    private String attempt(TestPlace place, Allocating wanted) {
        try {
            var decision =
                    place.in(() -> allocating.allocate(wanted, place.manager().actor()));
            return decision instanceof Decision.Made ? "won" : "refused";
        } catch (OptimisticLockingFailureException late) {
            return "too late";
        }
    }

    @Test
    void only_link_workers_of_the_scheme_are_given_people() {
        var place = places.open();
        var elsewhere = places.open();
        var id = support.in(place, State.WAITING);

        for (var nobody : List.of(place.manager().account(), elsewhere.worker().account())) {
            assertThat(place.in(() -> allocating.allocate(
                            new Allocating(id, support.version(place, id), nobody, ""),
                            place.manager().actor())))
                    .isInstanceOf(Decision.NotPossible.class);
        }
    }

    @Test
    void the_least_busy_link_worker_stands_first() {
        var place = places.open();
        var free = another(place);
        support.in(place, State.ALLOCATED);
        support.in(place, State.ON_HOLD);
        support.in(place, State.CLOSED);

        assertThat(place.in(() -> workers.of(place.scheme())))
                .extracting(LinkWorker::account, LinkWorker::people)
                .containsExactly(tuple(free, 0L), tuple(place.worker().account(), 2L));
    }

    @Test
    void support_that_ends_ends_the_stretch_of_its_worker_and_keeps_who_it_was() {
        var place = places.open();
        var id = support.in(place, State.CLOSED);

        assertThat(place.in(() -> intervals.allocations(id)))
                .allSatisfy(each -> assertThat(each.until()).isNotNull());
        assertThat(support.now(place, id).worker()).contains(place.worker().account());
    }

    private void allocate(TestPlace place, SupportId id, AccountId worker, String why) {
        var decision = place.in(() -> allocating.allocate(
                new Allocating(id, support.version(place, id), worker, why),
                place.manager().actor()));
        assertThat(decision).isInstanceOf(Decision.Made.class);
    }

    private AccountId another(TestPlace place) {
        return places.join(place.place(), Role.LINK_WORKER, UUID.randomUUID() + "@example.org")
                .account();
    }
}
