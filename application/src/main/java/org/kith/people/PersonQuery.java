package org.kith.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody looks for a person by: any part of the name, the NHS number, the birth date.
///
/// @param after the last person of the page before; none for the first page
public record PersonQuery(
        String words,
        @Nullable NhsNumber number,
        @Nullable LocalDate bornOn,
        @Nullable PersonId after) {

    public boolean isEmpty() {
        return words.isBlank() && number == null && bornOn == null;
    }

    /// One pattern a word, so that "sam lee" finds Samantha Leeson.
    List<String> patterns() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
