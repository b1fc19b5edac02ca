package org.kith.record.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Identifier;

/// The address of a list with its filters, so that what is shown can be kept, shared and returned to.
record Address(String path, Map<String, String> parameters) {

    Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// Without a value the parameter is left out.
    Address with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(parameters);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, text(value));
        }
        return new Address(path, more);
    }

    String href() {
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String text(Object value) {
        return switch (value) {
            case Coded coded -> coded.code();
            case Identifier id -> id.value().toString();
            default -> value.toString();
        };
    }
}
