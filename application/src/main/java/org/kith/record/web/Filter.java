package org.kith.record.web;

import java.util.Arrays;
import java.util.List;
import org.kith.tenancy.Coded;

/// One of the parts of a list that can be shown, as a link.
public record Filter(String text, String href, boolean current) {

    /// All parts; the whole is what the address means when it names no part.
    static <E extends Enum<E> & Coded> List<Filter> all(E whole, E shown, Address address) {
        return Arrays.stream(whole.getDeclaringClass().getEnumConstants())
                .map(part -> new Filter(
                        part.title(),
                        address.with("show", part == whole ? null : part).href(),
                        part == shown))
                .toList();
    }
}
