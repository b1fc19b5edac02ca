package org.kith.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kith.launch.DemonstrationPlace;
import org.kith.launch.Progress;
import org.kith.tenancy.HurriedCommits;
import org.kith.tenancy.ListenersAtWork;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.Places;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Component;

/// The demonstration: a place of the size of City and Hackney's first scheme, eighteen months after it opened.
@Component
class AlderVale implements DemonstrationPlace {

    private static final Site SITE = new Site("alder-vale", "Alder Vale", "aldervale.example.org");
    private static final long SEED = 737;
    private static final int PEOPLE = 737;
    private static final int DAYS = 548;

    private final Places places;
    private final Opening opening;
    private final Acts acts;
    private final PlaceBinding binding;
    private final PlaceClock clock;
    private final ListenersAtWork listeners;
    private final TimeOrderedIds ids;
    private final HurriedCommits commits;

    AlderVale(
            Places places,
            Opening opening,
            Acts acts,
            PlaceBinding binding,
            PlaceClock clock,
            ListenersAtWork listeners,
            TimeOrderedIds ids,
            HurriedCommits commits) {
        this.places = places;
        this.opening = opening;
        this.acts = acts;
        this.binding = binding;
        this.clock = clock;
        this.listeners = listeners;
        this.ids = ids;
        this.commits = commits;
    }

    @Override
    public boolean isFilled() {
        return places.called(SITE.slug()).isPresent();
    }

    @Override
    public String fill(Progress progress) {
        var until = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return commits.during(() -> live(SITE, new Scale(SEED, PEOPLE, DAYS), until, progress));
    }

    /// Opens the place and lets its people live until a moment. What lies after it is still to come.
    String live(Site site, Scale scale, Instant until, Progress progress) {
        var time = new SimulatedTime(until.minus(scale.days(), ChronoUnit.DAYS));
        clock.follow(time);
        try {
            progress.report("Opening the place and its directory", 0);
            var words = Words.read();
            var opened = opening.open(site, words, time.instant());
            binding.in(opened.place(), () -> live(scale, words, opened, time, until, progress));
            return "%s: %,d people referred by %d practices and others over %d months, %d link workers."
                    .formatted(
                            site.name(),
                            scale.people(),
                            words.practices().lines().size(),
                            scale.days() / 30,
                            opened.staff().workers().size());
        } finally {
            clock.returnToNow();
        }
    }

    private void live(
            Scale scale, Words words, Opening.Opened opened, SimulatedTime time, Instant until, Progress progress) {
        var days = new Days();
        var world = new World(acts, words, opened.staff(), opened.scheme(), days, time, ids);
        for (int number = 1; number <= scale.people(); number++) {
            plan(world, scale, number);
        }
        new Posting(world, scale.seed()).begin();
        var reporting = new Reporting(time.instant(), until, progress);
        days.live(time, until, () -> {
            listeners.await();
            reporting.at(time.instant());
        });
    }

    /// Each person is referred on some day; rather more of them later, as a scheme becomes known.
    private static void plan(World world, Scale scale, int number) {
        var chance = new Chance(scale.seed() * 1_000_003 + number);
        double share = Math.pow((number - 0.5) / scale.people(), 0.8);
        int day = (int) (share * (scale.days() - 1));
        var at = world.in(day, chance);
        var today = LocalDate.ofInstant(at, PlaceClock.LONDON);
        var person = new Invented(world.words(), chance).person(number, today);
        world.days().plan(at, () -> new Referring(world, chance, person).happen());
    }

    @Override
    public List<SignIn> signIns() {
        return Opening.signIns(SITE);
    }

    /// Where it is: a second one may stand beside it, to be compared.
    record Site(String slug, String name, String domain) {

        String address(String mailbox) {
            return mailbox + "@" + domain;
        }
    }

    /// How large a life to live.
    record Scale(long seed, int people, int days) {}

    /// Says how far time has come, a percent at a time.
    private static final class Reporting {

        private final Instant from;
        private final long whole;
        private final Progress progress;
        private int said = -1;

        Reporting(Instant from, Instant until, Progress progress) {
            this.from = from;
            this.whole = Math.max(1, from.until(until, ChronoUnit.SECONDS));
            this.progress = progress;
        }

        void at(Instant now) {
            int percent = Math.clamp(100 * from.until(now, ChronoUnit.SECONDS) / whole, 0, 100);
            if (percent > said) {
                said = percent;
                progress.report(
                        "Living through "
                                + LocalDate.ofInstant(now, PlaceClock.LONDON).getYear(),
                        percent);
            }
        }
    }
}
