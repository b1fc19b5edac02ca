package org.kith.isolation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the variables of addresses name: the table where a record of that id stands.
///
/// An address that comes new has to be entered here; until then the tests that guess ids fail and say which it is.
final class NamedRecords {

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("/connections/{id}", "connections"),
            Map.entry("/directory/imports/{id}", "imports"),
            Map.entry("/measures/{id}", "assessments"),
            Map.entry("/messages/words/{scheme}", "schemes"),
            Map.entry("/messages/{id}", "messages"),
            Map.entry("/p/{slug}/services/{id}", "services"),
            Map.entry("/people/{id}", "people"),
            Map.entry("/people/{id}/alerts/{alert}", "person_alerts"),
            Map.entry("/people/{id}/consents/{consent}", "consents"),
            Map.entry("/people/{id}/differences/{difference}", "person_differences"),
            Map.entry("/referrals/drafts/{id}", "referral_drafts"),
            Map.entry("/referrals/{id}", "referrals"),
            Map.entry("/services/{id}", "services"),
            Map.entry("/settings/accounts/{id}", "accounts"),
            Map.entry("/settings/accounts/{id}/roles/{membership}", "memberships"),
            Map.entry("/settings/schemes/{id}", "schemes"),
            Map.entry("/support/{id}", "supports"),
            Map.entry("/support/{id}/actions/{action}", "actions"),
            Map.entry("/support/{id}/goals/{goal}", "goals"),
            Map.entry("/support/{id}/sessions/{session}", "sessions"),
            Map.entry("/triage/{id}", "referrals"),
            Map.entry("/words-back/{id}", "words_back"));

    /// Variables that name no record, and what stands in their place.
    private static final Map<String, String> WORDS = Map.of(
            "/messages/words/{scheme}/{occasion}", "received",
            "/p/{slug}/refer/{question}", "name");

    /// The place itself, and links, which have tests of their own.
    private static final Set<String> OF_THE_PLACE = Set.of(
            "/p/{slug}",
            "/p/{place}",
            "/p/{place}/l/{purpose}",
            "/p/{place}/l/{purpose}/{token}",
            "/{purpose}",
            "/{purpose}/{token}");

    private NamedRecords() {}

    static Optional<String> table(String variable) {
        return Optional.ofNullable(TABLES.get(variable));
    }

    static Optional<String> word(String variable) {
        return Optional.ofNullable(WORDS.get(variable));
    }

    static boolean isKnown(String variable) {
        return TABLES.containsKey(variable) || WORDS.containsKey(variable) || OF_THE_PLACE.contains(variable);
    }

    /// Every table that an address can name a record of.
    static Set<String> tables() {
        return Set.copyOf(TABLES.values());
    }
}
