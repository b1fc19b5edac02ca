package org.kith.connections;

import java.util.Optional;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.people.Banners;
import org.kith.people.Channel;
import org.kith.people.Consent;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.Consents;
import org.kith.people.People;
import org.kith.schemes.Need;
import org.kith.schemes.Schemes;
import org.kith.support.Supports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a service may know of somebody, asking their consent each time.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SharingWithServices {

    private final Consents consents;
    private final People people;
    private final Banners banners;
    private final Supports supports;
    private final Schemes schemes;
    private final Accounts accounts;

    SharingWithServices(
            Consents consents, People people, Banners banners, Supports supports, Schemes schemes, Accounts accounts) {
        this.consents = consents;
        this.people = people;
        this.banners = banners;
        this.supports = supports;
        this.schemes = schemes;
        this.accounts = accounts;
    }

    /// None when the person does not allow it now, or it is no referral.
    Optional<Shared> with(Connection connection) {
        return connection.way().orElse(null) instanceof Way.Referral by
                ? ground(connection.made()).map(consent -> shared(connection.made(), by, consent))
                : Optional.empty();
    }

    private Optional<Consent> ground(Arrangement made) {
        return consents.ground(made.person(), ConsentPurpose.SHARE_WITH_SERVICE, Optional.of(made.service()));
    }

    private Shared shared(Arrangement made, Way.Referral by, Consent consent) {
        var person = people.require(made.person());
        var banner = banners.of(person);
        var support = supports.require(made.support());
        return new Shared(
                banner.name(),
                banner.called(),
                banner.reach(),
                person.mayBeReached(Channel.LETTER) ? person.home().words() : "",
                banner.neverBy(),
                banner.safe(),
                banner.needs(),
                Optional.ofNullable(made.need()).map(Need::title).orElse(""),
                consent.asked().scope() == ConsentScope.CONTACT_AND_NEED ? "" : by.note(),
                schemes.require(support.particulars().scheme()).name(),
                support.worker().flatMap(accounts::find).map(Account::name).orElse(""));
    }
}
