package org.kith.people;

/// What somebody is called.
///
/// @param title     empty when none is used
/// @param preferred what they like to be called; empty when it is the given name
/// @param pronouns  empty when not said
public record Name(String title, String given, String family, String preferred, String pronouns) {

    public Name {
        title = title.strip();
        given = given.strip();
        family = family.strip();
        preferred = preferred.strip();
        pronouns = pronouns.strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    public static Name of(String given, String family) {
        return new Name("", given, family, "", "");
    }

    public String full() {
        return (given + " " + family).strip();
    }

    /// How to address them.
    public String called() {
        if (!preferred.isEmpty()) {
            return preferred;
        }
        return given.isEmpty() ? family : given;
    }

    /// "Margaret Example (Peggy)".
    public String fullWithPreferred() {
        return preferred.isEmpty() || preferred.equals(given) ? full() : full() + " (" + preferred + ")";
    }

    Name completedBy(Name said) {
        return new Name(
                title.isEmpty() ? said.title : title,
                given,
                family,
                preferred.isEmpty() ? said.preferred : preferred,
                pronouns.isEmpty() ? said.pronouns : pronouns);
    }
}
