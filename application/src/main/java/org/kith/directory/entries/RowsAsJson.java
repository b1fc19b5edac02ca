package org.kith.directory.entries;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Many rows as one parameter: `json_to_recordset` gives them back to a statement, types and absences kept.
final class RowsAsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RowsAsJson() {}

    static String of(List<?> rows) {
        return MAPPER.writeValueAsString(rows);
    }

    static byte[] bytes(Object row) {
        return MAPPER.writeValueAsBytes(row);
    }
}
