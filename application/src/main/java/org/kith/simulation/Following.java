package org.kith.simulation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.access.Token;
import org.kith.connections.AnsweringReferrals;
import org.kith.connections.AnsweringReferrals.Held;
import org.kith.connections.Connection;
import org.kith.connections.ConnectionId;
import org.kith.connections.Connections;
import org.kith.connections.DropOutReason;
import org.kith.connections.HearingNews.Told;
import org.kith.connections.News;
import org.kith.connections.NotStartedReason;
import org.kith.connections.ServiceClosedReason;
import org.kith.connections.ServiceDeclineReason;
import org.kith.connections.State;
import org.kith.connections.Teller;
import org.kith.connections.Way;
import org.kith.simulation.Supporting.Worked;
import org.kith.tenancy.Coded;

/// What becomes of a service that was chosen. Some services answer by their link, some ring the link worker, and some
/// are never heard of again.
final class Following {

    private static final Pattern LINK = Pattern.compile("/l/" + AnsweringReferrals.LINK + "/(\\S+)");

    private static final double ANSWERS = 0.9;
    private static final double USES_THE_LINK = 0.6;
    private static final double IS_ASKED = 0.8;

    private final World world;
    private final Chance chance;
    private final Worked worked;
    private final ConnectionId id;
    private Optional<Token> link = Optional.empty();

    Following(World world, Chance chance, Worked worked, ConnectionId id) {
        this.world = world;
        this.chance = chance;
        this.worked = worked;
        this.id = id;
    }

    void offered() {
        if (chance.of(IS_ASKED)) {
            later(7, 21, () -> tell(new News.DidNotStart(NotStartedReason.CHANGED_MIND)));
        }
    }

    /// The link worker asks whether they went.
    void signposted() {
        if (chance.of(IS_ASKED)) {
            later(10, 28, () -> turnUp(0.6));
        }
    }

    void referred() {
        link = handedOver();
        if (chance.of(ANSWERS)) {
            later(1, 14, this::answer);
        }
    }

    /// Without a mail server the manager passes the e-mail on.
    private Optional<Token> handedOver() {
        var message = world.acts().connect().messages().about(id.value()).getFirst();
        return world.acts()
                .post()
                .handing()
                .handOver(message.id(), world.staff().manager())
                .map(sheet -> LINK.matcher(sheet.wording().words()))
                .filter(found -> found.find() && chance.of(USES_THE_LINK))
                .map(found -> new Token(found.group(1)));
    }

    private void answer() {
        int luck = chance.between(1, 100);
        if (luck <= 66) {
            accept();
        } else if (luck <= 83) {
            tell(new News.Waitlisted());
            later(30, 60, () -> {
                if (chance.of(0.75)) {
                    accept();
                } else {
                    tell(new News.Declined(ServiceDeclineReason.FULL));
                }
            });
        } else {
            tell(new News.Declined(reason(State.DECLINED_BY_SERVICE, ServiceDeclineReason.class)));
        }
    }

    private void accept() {
        tell(new News.Accepted());
        later(3, 21, () -> turnUp(0.78));
    }

    private void turnUp(double goes) {
        if (chance.of(goes)) {
            tell(new News.FirstAttended(world.today()));
            later(14, 28, this::goOn);
        } else if (chance.of(0.8)) {
            tell(new News.DidNotStart(reason(State.DID_NOT_START, NotStartedReason.class)));
        }
    }

    private void goOn() {
        if (chance.of(0.8)) {
            tell(new News.Attending());
            later(30, 90, this::end);
        } else {
            tell(new News.DroppedOut(reason(State.DROPPED_OUT, DropOutReason.class)));
        }
    }

    private void end() {
        int luck = chance.between(1, 100);
        if (luck <= 45) {
            tell(new News.Completed());
        } else if (luck <= 63) {
            tell(new News.DroppedOut(reason(State.DROPPED_OUT, DropOutReason.class)));
        } else if (luck <= 65) {
            tell(new News.ServiceClosed(reason(State.SERVICE_CLOSED, ServiceClosedReason.class)));
        }
    }

    private <T extends Enum<T> & Coded> T reason(State of, Class<T> list) {
        return Coded.of(
                list,
                world.words().replies().where("state", of.code()).any(chance).at("reason"));
    }

    /// Nothing is told of what has ended otherwise meanwhile.
    private void tell(News news) {
        connections()
                .find(id)
                .filter(connection -> news.kind().fits(connection))
                .ifPresent(connection -> tell(connection, news));
    }

    private void tell(Connection connection, News news) {
        int version = connection.made().version();
        var pass = link.flatMap(world.acts().connect().answering()::enter);
        if (pass.isPresent()) {
            var held = new Held(link.orElseThrow(), pass.orElseThrow());
            Expect.answered(world.acts().connect().answering().answer(held, version, news, words(news)));
        } else {
            var teller = connection.way().orElse(null) instanceof Way.Referral ? Teller.SERVICE : Teller.PERSON;
            var told = new Told(news, teller, teller == Teller.SERVICE ? words(news) : "");
            var heard = Expect.made(world.acts().connect().hearing().hear(id, version, told, worked.actor()));
            assert heard != null;
        }
    }

    private String words(News news) {
        var state = news.kind() == News.Kind.DECLINED
                ? State.DECLINED_BY_SERVICE.code()
                : news.kind().code();
        var reason = news.reason();
        var fitting =
                world.words().replies().where("state", state).where("reason", reason == null ? "" : reason.code());
        return fitting.isEmpty() ? "" : fitting.any(chance).at("text");
    }

    private Connections connections() {
        return world.acts().connect().connections();
    }

    private void later(int from, int to, Days.Happening happening) {
        world.days().plan(world.in(chance.between(from, to), chance), happening);
    }
}
