package org.kith.directory;

import java.time.LocalDate;

/// An entry of a feed, as Open Referral UK would write it.
///
/// @param fields of its JSON object
public record AnEntry(String fields) {

    public static AnEntry of(String key, String name, String description) {
        return new AnEntry(
                "\"id\": \"%s\", \"name\": \"%s\", \"description\": \"%s\"".formatted(key, name, description));
    }

    public String json() {
        return "{" + fields + "}";
    }

    public AnEntry at(String postcode) {
        return with(
                "\"service_at_locations\": [{\"location\": {\"name\": \"Hall\", \"addresses\": [{\"postal_code\": \"%s\"}]}}]"
                        .formatted(postcode));
    }

    public AnEntry byTelephone() {
        return with(
                "\"service_at_locations\": [{\"location\": {\"name\": \"Telephone\", \"location_type\": \"virtual\"}}]");
    }

    public AnEntry on(String days) {
        return with("\"schedules\": [{\"byday\": \"%s\", \"opens_at\": \"10:00\"}]".formatted(days));
    }

    public AnEntry free() {
        return with("\"cost_options\": [{\"option\": \"Free\", \"amount\": 0}]");
    }

    public AnEntry needing(String need) {
        return with("\"attributes\": [{\"taxonomy_term\": {\"taxonomy\": \"Kith needs\", \"term\": \"%s\"}}]"
                .formatted(need));
    }

    public AnEntry checked(LocalDate day) {
        return with("\"assured_date\": \"%s\"".formatted(day));
    }

    public AnEntry status(String status) {
        return with("\"status\": \"%s\"".formatted(status));
    }

    private AnEntry with(String field) {
        return new AnEntry(fields + ", " + field);
    }
}
