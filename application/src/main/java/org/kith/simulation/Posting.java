package org.kith.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.access.SignedIn;
import org.kith.messages.Message;
import org.kith.messages.Messages.Which;
import org.kith.messages.SettlingMessages.Settling;

/// The manager's end of the day. The demonstration has no mail server, so e-mails are passed on and letters printed by
/// hand; now and then one comes back.
final class Posting {

    private static final LocalTime END_OF_DAY = LocalTime.of(16, 50);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final double COMES_BACK = 0.02;
    private static final double TOLD_ANOTHER_WAY = 0.6;

    private final World world;
    private final long seed;

    Posting(World world, long seed) {
        this.world = world;
        this.seed = seed;
    }

    void begin() {
        plan(world.today());
    }

    private void plan(LocalDate day) {
        var next = WEEKEND.contains(day.getDayOfWeek()) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        world.days().plan(World.at(next, END_OF_DAY), () -> {
            List.of(Which.WAITING, Which.LETTERS).forEach(this::handOver);
            plan(next.plusDays(1));
        });
    }

    /// A list shows some messages; those handed over leave it, so that the next ones follow.
    private void handOver(Which which) {
        var waiting = world.acts().post().reading().list(which, null, manager());
        while (waiting.stream().filter(this::handedOver).count() > 0) {
            waiting = world.acts().post().reading().list(which, null, manager());
        }
    }

    private boolean handedOver(Message message) {
        var sheet = world.acts().post().handing().handOver(message.id(), manager());
        var chance = luck(message);
        if (sheet.isPresent() && chance.of(COMES_BACK)) {
            world.days().plan(world.in(chance.between(1, 4), chance), () -> cameBack(message, chance));
        }
        return sheet.isPresent();
    }

    private void cameBack(Message message, Chance chance) {
        expect(world.acts().post().settling().cameBack(message.id(), manager()));
        if (chance.of(TOLD_ANOTHER_WAY)) {
            world.days()
                    .plan(
                            world.in(chance.between(0, 3), chance),
                            () -> expect(world.acts().post().settling().toldAnotherWay(message.id(), manager())));
        }
    }

    private static void expect(Settling settling) {
        if (settling instanceof Settling.NotAllowed(var reason)) {
            throw new IllegalStateException(reason);
        }
    }

    /// A message's luck follows from whom it is to and when it was written, not from its place in the list.
    private Chance luck(Message message) {
        return new Chance(seed
                ^ Objects.hash(
                        message.envelope().address(),
                        message.occasion().code(),
                        message.times().queued()));
    }

    private SignedIn manager() {
        return world.staff().manager();
    }
}
