package org.kith.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.directory.ServiceId;

/// The rule by which somebody's answers allow something: the last answer about the very recipient counts, and where
/// there is none, the last about anybody.
final class ConsentRules {

    private static final Comparator<Consent> ORDER = Comparator.comparing(Consent::recordedAt)
            .thenComparing(consent -> consent.id().value());

    private ConsentRules() {}

    /// The answer by which something is allowed; none when it is not.
    static Optional<Consent> ground(List<Consent> answers, ConsentPurpose purpose, @Nullable ServiceId recipient) {
        var relevant = answers.stream()
                .filter(each -> each.purpose() == purpose)
                .filter(each -> each.recipient().covers(recipient))
                .toList();
        return last(relevant.stream()
                        .filter(each -> each.recipient().isAbout(recipient))
                        .toList())
                .or(() -> last(relevant))
                .filter(Consent::stands);
    }

    private static Optional<Consent> last(List<Consent> answers) {
        return answers.stream().max(ORDER);
    }
}
