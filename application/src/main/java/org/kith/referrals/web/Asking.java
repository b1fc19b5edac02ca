package org.kith.referrals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.design.form.Entries;

/// The questions a visitor is asked, one a page, in this order. Each page is a template of its own name.
enum Asking {
    WHO("who", "Who is this for?"),
    YOU("you", "About you"),
    NAME("name", "Name"),
    BORN("born", "Date of birth"),
    HELP("help", "What would help?"),
    HOME("home", "Home"),
    CONTACT("contact", "How to get in touch"),
    LANGUAGE("language", "Language and communication"),
    PRACTICE("practice", "GP practice"),
    SAFETY("safety", "Keeping everyone safe");

    private final String address;
    private final String title;

    Asking(String address, String title) {
        this.address = address;
        this.title = title;
    }

    String address() {
        return address;
    }

    String title() {
        return title;
    }

    String template() {
        return "referrals/ask/" + address;
    }

    static Optional<Asking> at(String address) {
        return Arrays.stream(values())
                .filter(each -> each.address.equals(address))
                .findFirst();
    }

    /// The questions this visitor is asked: somebody who asks for themselves is not asked who they are twice.
    static List<Asking> path(Entries answers) {
        return Arrays.stream(values())
                .filter(each -> each != YOU || !Visitor.of(answers).forThemselves())
                .toList();
    }

    Optional<Asking> next(Entries answers) {
        var path = path(answers);
        int here = path.indexOf(this);
        return here + 1 < path.size() ? Optional.of(path.get(here + 1)) : Optional.empty();
    }

    Optional<Asking> before(Entries answers) {
        var path = path(answers);
        int here = path.indexOf(this);
        return here > 0 ? Optional.of(path.get(here - 1)) : Optional.empty();
    }
}
