package org.kith.people;

/// Among whom somebody may be told of possible matches.
public sealed interface MatchScope {

    /// The public learns of nobody.
    record Nobody() implements MatchScope {}

    /// A referrer learns of people their own organisation sent.
    record OwnOrganisation(String organisation) implements MatchScope {}

    /// Triage learns of everybody in the place.
    record Everybody() implements MatchScope {}
}
