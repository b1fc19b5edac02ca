package org.kith.tenancy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A closed list of answers, each kept in the database and sent by forms as a short code that never changes.
public interface Coded {

    String code();

    /// The words a person reads for it.
    String title();

    static <T extends Enum<T> & Coded> Optional<T> find(Class<T> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /// The codes for which something holds, so that statements and the code they count for cannot disagree.
    static <T extends Coded> List<String> codes(T[] list, Predicate<T> holds) {
        return Arrays.stream(list).filter(holds).map(Coded::code).toList();
    }

    /// For codes that Kith itself wrote: one that is not in the list means the row and the program disagree.
    static <T extends Enum<T> & Coded> T of(Class<T> list, String code) {
        return find(list, code)
                .orElseThrow(() -> new IllegalStateException(list.getSimpleName() + " has no code " + code));
    }
}
