package org.kith.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language somebody speaks, by its ISO 639 code.
public record Language(String code) {

    // Above every language made here, for each is looked up in it.
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("ISO 639 has no language " + code);
        }
    }

    public static Optional<Language> find(String code) {
        return KNOWN.contains(code) ? Optional.of(new Language(code)) : Optional.empty();
    }

    public String title() {
        return Locale.of(code).getDisplayLanguage(Locale.UK);
    }

    /// Every language by its English name; English itself first.
    public static List<Language> all() {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Language::new)
                .sorted(Comparator.comparing((Language each) -> !each.equals(ENGLISH))
                        .thenComparing(Language::title))
                .toList();
    }
}
