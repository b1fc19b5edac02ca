package org.kith.directory;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a service meets.
public record MeetingPlace(
        Kind kind,
        String name,
        String address,
        String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String accessibility) {

    /// Whether one goes there.
    public enum Kind implements org.kith.tenancy.Coded {
        PHYSICAL("physical", "In person"),
        VIRTUAL("virtual", "Online or by telephone");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public String words() {
        return Stream.of(name, address, postcode)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
