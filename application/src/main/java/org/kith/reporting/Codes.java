package org.kith.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.kith.tenancy.Coded;

/// The codes for which something holds, so that statements and the modules they count from cannot disagree.
final class Codes {

    private Codes() {}

    static <T extends Coded> List<String> of(T[] list, Predicate<T> holds) {
        return Arrays.stream(list).filter(holds).map(Coded::code).toList();
    }
}
