package org.kith.simulation;

/// Every table of words, read once.
record Words(
        Texts postcodes,
        Texts practices,
        Texts backgrounds,
        Texts givenNames,
        Texts familyNames,
        Texts languages,
        Texts streets,
        Texts reasons,
        Texts approaches,
        Texts risks,
        Texts attempts,
        Texts whatMatters,
        Texts goals,
        Texts notes,
        Texts closings,
        Texts replies,
        Texts given) {

    static Words read() {
        return new Words(
                Texts.of("postcodes"),
                Texts.of("practices"),
                Texts.of("backgrounds"),
                Texts.of("given-names"),
                Texts.of("family-names"),
                Texts.of("languages"),
                Texts.of("streets"),
                Texts.of("referral-reasons"),
                Texts.of("approaches"),
                Texts.of("risks"),
                Texts.of("contact-attempts"),
                Texts.of("what-matters"),
                Texts.of("goals"),
                Texts.of("session-notes"),
                Texts.of("closing-summaries"),
                Texts.of("provider-replies"),
                Texts.of("reasons-given"));
    }
}
