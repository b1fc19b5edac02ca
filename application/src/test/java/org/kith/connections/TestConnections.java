package org.kith.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.TestPlace;
import org.kith.connections.HearingNews.Told;
import org.kith.connections.MakingConnections.Agreed;
import org.kith.connections.MakingConnections.NewConnection;
import org.kith.directory.DirectoryFixture;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceSearch;
import org.kith.directory.Wanted;
import org.kith.messages.HandingOverByHand;
import org.kith.messages.Messages;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.NewConsent;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.TestSupport;
import org.springframework.stereotype.Component;

/// Brings connections into any state, by the acts that lead there.
@Component
public class TestConnections {

    public static final String NOTE = "Has looked forward to singing again.";

    private static final Pattern LINK = Pattern.compile("/p/\\S+/l/answer/(\\S+)");

    private final TestSupport support;
    private final DirectoryFixture directory;
    private final ServiceSearch search;
    private final MakingConnections making;
    private final HearingNews hearing;
    private final Connections connections;
    private final Messages messages;
    private final HandingOverByHand handing;
    private final Clock clock;

    TestConnections(
            TestSupport support,
            DirectoryFixture directory,
            ServiceSearch search,
            MakingConnections making,
            HearingNews hearing,
            Connections connections,
            Messages messages,
            HandingOverByHand handing,
            Clock clock) {
        this.support = support;
        this.directory = directory;
        this.search = search;
        this.making = making;
        this.hearing = hearing;
        this.connections = connections;
        this.messages = messages;
        this.handing = handing;
        this.clock = clock;
    }

    /// A service of a feed of the place.
    public ServiceId service(TestPlace place, String name) {
        var report = directory.feed(place.place(), """
                [{"id": "%s", "name": "%s", "email": "hello@choir.example.org", "description": "Songs and tea."}]
                """.formatted(name, name));
        assertThat(report.refusal()).isNull();
        return place.in(() -> search.search(Wanted.anything().withWords(name)))
                .hits()
                .getFirst()
                .id();
    }

    /// A connection with a choir, for somebody whose plan is agreed.
    public ConnectionId in(TestPlace place, State state) {
        var id = support.in(place, org.kith.support.State.PLANNED);
        return in(place, id, service(place, "Harbour choir"), state);
    }

    public ConnectionId in(TestPlace place, SupportId supported, ServiceId service, State state) {
        return switch (state) {
            case OFFERED -> made(place, supported, service, new Agreed.ToThinkAboutIt());
            case SIGNPOSTED -> made(place, supported, service, new Agreed.ToGoThere());
            case REFERRED -> made(place, supported, service, referred(person(place, supported)));
            case WAITLISTED -> heard(place, in(place, supported, service, State.REFERRED), new News.Waitlisted());
            case ACCEPTED -> heard(place, in(place, supported, service, State.REFERRED), new News.Accepted());
            case FIRST_ATTENDED ->
                heard(place, in(place, supported, service, State.ACCEPTED), new News.FirstAttended(today()));
            case ATTENDING -> heard(place, in(place, supported, service, State.FIRST_ATTENDED), new News.Attending());
            case COMPLETED -> heard(place, in(place, supported, service, State.ATTENDING), new News.Completed());
            case DECLINED_BY_SERVICE ->
                heard(
                        place,
                        in(place, supported, service, State.REFERRED),
                        new News.Declined(ServiceDeclineReason.FULL));
            case DID_NOT_START ->
                heard(
                        place,
                        in(place, supported, service, State.SIGNPOSTED),
                        new News.DidNotStart(NotStartedReason.TRAVEL));
            case DROPPED_OUT ->
                heard(
                        place,
                        in(place, supported, service, State.ATTENDING),
                        new News.DroppedOut(DropOutReason.NOT_FOR_ME));
            case SERVICE_CLOSED ->
                heard(
                        place,
                        in(place, supported, service, State.OFFERED),
                        new News.ServiceClosed(ServiceClosedReason.SERVICE_ENDED));
        };
    }

    public static Agreed referred(PersonId person) {
        return new Agreed.ToBeReferred(new Terms(agreed(person, ConsentScope.SUMMARY), NOTE));
    }

    public static NewConsent agreed(PersonId person, ConsentScope scope) {
        return NewConsent.given(person, ConsentPurpose.SHARE_WITH_SERVICE, ConsentMeans.IN_PERSON)
                .covering(scope);
    }

    public Decision make(TestPlace place, SupportId supported, ServiceId service, Agreed agreed) {
        return make(place, new ConnectionId(UUID.randomUUID()), supported, service, agreed);
    }

    public Decision make(TestPlace place, ConnectionId id, SupportId supported, ServiceId service, Agreed agreed) {
        return place.in(() -> making.make(
                new NewConnection(id, supported, service, Need.LONELINESS, null, "Sang as a child", agreed),
                place.worker().actor()));
    }

    private ConnectionId made(TestPlace place, SupportId supported, ServiceId service, Agreed agreed) {
        return id(make(place, supported, service, agreed));
    }

    public static ConnectionId id(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Made.class);
        return ((Decision.Made) decision).connection().id();
    }

    private ConnectionId heard(TestPlace place, ConnectionId id, News news) {
        return id(hear(place, id, news));
    }

    public Decision hear(TestPlace place, ConnectionId id, News news) {
        return place.in(() -> hearing.hear(
                id,
                now(place, id).made().version(),
                new Told(news, Teller.PERSON, ""),
                place.worker().actor()));
    }

    public Connection now(TestPlace place, ConnectionId id) {
        return place.in(() -> connections.find(id)).orElseThrow();
    }

    public State state(TestPlace place, ConnectionId id) {
        return State.of(now(place, id));
    }

    public PersonId person(TestPlace place, SupportId supported) {
        return support.now(place, supported).particulars().person();
    }

    /// The token of the link in the latest e-mail to the service, as somebody without a mail server passes it on.
    public String link(TestPlace place, ConnectionId id) {
        var message = place.in(() -> messages.about(id.value())).getFirst();
        var sheet =
                place.in(() -> handing.handOver(message.id(), place.manager())).orElseThrow();
        var found = LINK.matcher(sheet.wording().words());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
