package org.kith.simulation;

import java.util.List;
import java.util.Optional;
import org.kith.connections.Connection;
import org.kith.connections.ConnectionId;
import org.kith.connections.MakingConnections.Agreed;
import org.kith.connections.MakingConnections.NewConnection;
import org.kith.connections.Terms;
import org.kith.directory.Hit;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceStatus;
import org.kith.directory.TakesReferrals;
import org.kith.directory.Wanted;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.NewConsent;
import org.kith.people.PersonId;
import org.kith.schemes.Need;
import org.kith.simulation.Supporting.Worked;

/// The part of a life in which services are chosen: one or two of those that the directory finds near the person.
final class Connecting {

    private static final int NEAR = 8;

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;
    private final Worked worked;

    Connecting(World world, Chance chance, Invented.Somebody person, Worked worked) {
        this.world = world;
        this.chance = chance;
        this.person = person;
        this.worked = worked;
    }

    void choose() {
        for (var need : worked.needs().stream().limit(chance.between(1, 2)).toList()) {
            found(need).ifPresent(hit -> choose(hit, need));
        }
    }

    private Optional<Hit> found(Need need) {
        var chosen = world.acts().connect().connections().of(worked.support()).stream()
                .map(each -> each.made().service())
                .toList();
        var near = Wanted.anything().withNeed(need).near(person.details().home().postcode(), null);
        var hits = world.acts().connect().search().search(near).hits().stream()
                .filter(hit -> hit.status() == ServiceStatus.ACTIVE && !chosen.contains(hit.id()))
                .limit(NEAR)
                .toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(hits));
    }

    private void choose(Hit hit, Need need) {
        boolean refers = hit.takesReferrals() != TakesReferrals.NO && chance.of(0.6);
        if (refers) {
            followed(make(hit.id(), need, referred())).referred();
        } else if (chance.of(0.9)) {
            followed(make(hit.id(), need, new Agreed.ToGoThere())).signposted();
        } else {
            followed(make(hit.id(), need, new Agreed.ToThinkAboutIt())).offered();
        }
    }

    private Agreed referred() {
        var means = chance.oneOf(List.of(ConsentMeans.IN_PERSON, ConsentMeans.TELEPHONE));
        var consent = NewConsent.given(personId(), ConsentPurpose.SHARE_WITH_SERVICE, means);
        return new Agreed.ToBeReferred(
                chance.of(0.5)
                        ? new Terms(
                                consent.covering(ConsentScope.SUMMARY),
                                "Would like to be met at the door the first time.")
                        : new Terms(consent.covering(ConsentScope.CONTACT_AND_NEED), ""));
    }

    private PersonId personId() {
        return world.acts()
                .contact()
                .supports()
                .require(worked.support())
                .particulars()
                .person();
    }

    private Connection make(ServiceId service, Need need, Agreed agreed) {
        var id = new ConnectionId(world.ids().next());
        var why = "Answers what they said matters to them, and is near enough to get to.";
        return Expect.made(world.acts()
                .connect()
                .making()
                .make(new NewConnection(id, worked.support(), service, need, null, why, agreed), worked.actor()));
    }

    private Following followed(Connection connection) {
        return new Following(world, chance, worked, connection.id());
    }
}
