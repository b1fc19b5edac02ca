package org.kith.simulation;

import java.util.List;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.people.Person;
import org.kith.people.PersonId;
import org.kith.referrals.Filed;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.AllocatingSupport.Allocating;
import org.kith.support.AttemptId;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attempts.NewAttempt;
import org.kith.support.ContactWay;
import org.kith.support.EndingEarly.Declining;
import org.kith.support.NextStep;
import org.kith.support.PersonDeclineReason;

/// The second part of a life: a link worker is found, tries to reach the person, and meets them or does not.
final class Supporting {

    private static final double ANSWERS = 0.52;
    private static final double DECLINES = 0.1;

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;
    private AccountId worker;
    private SupportId support = new SupportId(new UUID(0, 0));
    private int attempts;

    Supporting(World world, Chance chance, Invented.Somebody person) {
        this.world = world;
        this.chance = chance;
        this.person = person;
        this.worker = chance.oneOf(world.staff().workers());
    }

    void begin(Filed filed, List<Need> needs) {
        support = world.acts().contact().supports().of(filed.id()).orElseThrow().id();
        Expect.made(world.acts()
                .contact()
                .allocating()
                .allocate(
                        new Allocating(support, version(), worker, ""),
                        world.staff().managing()));
        if (chance.of(0.06)) {
            world.days().plan(world.in(2, chance), this::reallocate);
        }
        world.days().plan(world.in(chance.between(3, 16), chance), () -> attempt(needs));
    }

    private void reallocate() {
        var other = chance.oneOf(world.staff().workers());
        if (!other.equals(worker)) {
            Expect.made(world.acts()
                    .contact()
                    .allocating()
                    .allocate(
                            new Allocating(support, version(), other, "Knows the person's language or practice better"),
                            world.staff().managing()));
            worker = other;
        }
    }

    private void attempt(List<Need> needs) {
        attempts++;
        var way = way();
        boolean found = chance.of(ANSWERS) && (way == ContactWay.TELEPHONE || way == ContactWay.VISIT);
        var outcome = found ? AttemptOutcome.REACHED : missed(way);
        var note = world.words().attempts().where("channel", way.code()).where("outcome", outcome.code());
        Expect.made(world.acts()
                .contact()
                .attempts()
                .record(
                        new NewAttempt(
                                new AttemptId(world.ids().next()),
                                support,
                                world.now(),
                                way,
                                outcome,
                                note.isEmpty() ? "" : note.any(chance).at("note"),
                                NextStep.NONE),
                        working()));
        next(found, needs);
    }

    private void next(boolean found, List<Need> needs) {
        if (found && chance.of(DECLINES)) {
            decline();
        } else if (found) {
            var meeting = new Meeting(world, chance, person, new Worked(support, worker, needs));
            world.days().plan(world.soon(5), meeting::bookFirst);
        } else if (attempts < 5) {
            world.days().plan(world.in(chance.between(2, 8), chance), () -> attempt(needs));
        } else {
            Expect.made(world.acts().contact().ending().notReached(support, version(), "", working()));
        }
    }

    private void decline() {
        var reason = chance.oneOf(List.of(PersonDeclineReason.values()));
        Expect.made(world.acts().contact().ending().decline(support, version(), new Declining(reason, ""), working()));
    }

    /// A link worker rings first, then tries what else is allowed, so that not reached means tried in more than one
    /// way.
    private ContactWay way() {
        var open = ContactWay.openTo(known()).stream()
                .filter(each -> each != ContactWay.VISIT)
                .toList();
        if (open.isEmpty()) {
            return ContactWay.VISIT;
        }
        return open.get((attempts - 1) % open.size());
    }

    private Person known() {
        return new Person(new PersonId(new UUID(0, 0)), person.details(), null, 0);
    }

    private AttemptOutcome missed(ContactWay way) {
        return switch (way) {
            case TELEPHONE -> chance.of(0.3) ? AttemptOutcome.MESSAGE_LEFT : AttemptOutcome.NO_ANSWER;
            case VISIT -> AttemptOutcome.NO_ANSWER;
            case TEXT, EMAIL, LETTER -> AttemptOutcome.SENT;
        };
    }

    private int version() {
        return world.acts().contact().supports().require(support).particulars().version();
    }

    private Actor working() {
        return new Actor.Staff(worker);
    }

    /// The support as those who work on it know it.
    record Worked(SupportId support, AccountId worker, List<Need> needs) {

        Actor.Staff actor() {
            return new Actor.Staff(worker);
        }
    }
}
