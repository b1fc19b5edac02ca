package org.kith.evaluation.match;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.evaluation.sample.Column;

/// When people came under observation, when they left it, and when they were referred, person by person.
///
/// @param registered since when something would be known of them; whoever's day is missing is never looked at
/// @param left       when they moved away or died, if they did
/// @param referred   when they were referred to the support, if they were
public record Registrations(Column.Dated registered, Column.Dated left, Column.Dated referred) {

    public Registrations {
        if (registered.size() != left.size() || left.size() != referred.size()) {
            throw new IllegalArgumentException(
                    registered.size() + " registered, " + left.size() + " left and " + referred.size() + " referred");
        }
    }

    public int people() {
        return registered.size();
    }

    Optional<LocalDate> referral(int person) {
        return referred.days().get(person);
    }

    Optional<LocalDate> leaving(int person) {
        return left.days().get(person);
    }

    /// Registered by that day.
    boolean since(int person, LocalDate day) {
        return registered
                .days()
                .get(person)
                .filter(begin -> !begin.isAfter(day))
                .isPresent();
    }

    /// Neither gone nor referred on that day or before.
    boolean openOn(int person, LocalDate day) {
        return hereOn(person, day)
                && referral(person).filter(when -> !when.isAfter(day)).isEmpty();
    }

    boolean hereOn(int person, LocalDate day) {
        return leaving(person).filter(gone -> !gone.isAfter(day)).isEmpty();
    }
}
