package org.kith.support;

import org.kith.people.Banners;
import org.kith.people.People;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Component;

/// Puts together what every page about support shows first.
@Component
class Heads {

    private final People people;
    private final Banners banners;
    private final Schemes schemes;
    private final Supports supports;

    Heads(People people, Banners banners, Schemes schemes, Supports supports) {
        this.people = people;
        this.banners = banners;
        this.schemes = schemes;
        this.supports = supports;
    }

    SupportHead of(Support support) {
        var particulars = support.particulars();
        var person = people.require(particulars.person());
        return new SupportHead(
                support,
                person,
                banners.of(person),
                schemes.require(particulars.scheme()),
                supports.nextStep(support.id()));
    }
}
