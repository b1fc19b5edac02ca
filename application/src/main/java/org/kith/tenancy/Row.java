package org.kith.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The row under the cursor. A column read without `OrNull` must hold a value.
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return read(column, String.class);
    }

    public int number(String column) {
        return present(column, numberOrNull(column));
    }

    public @Nullable Integer numberOrNull(String column) {
        return read(column, Integer.class);
    }

    public long count(String column) {
        return present(column, read(column, Long.class));
    }

    public @Nullable Double decimalOrNull(String column) {
        return read(column, Double.class);
    }

    public boolean flag(String column) {
        return present(column, flagOrNull(column));
    }

    public @Nullable Boolean flagOrNull(String column) {
        return read(column, Boolean.class);
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var at = read(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public LocalDate date(String column) {
        return present(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(column, LocalDate.class);
    }

    public @Nullable LocalTime timeOrNull(String column) {
        return read(column, LocalTime.class);
    }

    public <T> T id(String column, Function<UUID, T> as) {
        return present(column, idOrNull(column, as));
    }

    public <T> @Nullable T idOrNull(String column, Function<UUID, T> as) {
        var value = read(column, UUID.class);
        return value == null ? null : as.apply(value);
    }

    public <T extends Enum<T> & Coded> T coded(String column, Class<T> list) {
        return Coded.of(list, text(column));
    }

    public <T extends Enum<T> & Coded> @Nullable T codedOrNull(String column, Class<T> list) {
        var code = textOrNull(column);
        return code == null ? null : Coded.of(list, code);
    }

    /// A text or UUID array, as text.
    public List<String> texts(String column) {
        try {
            var array = rows.getArray(column);
            return array == null
                    ? List.of()
                    : Arrays.stream((Object[]) array.getArray())
                            .map(Objects::toString)
                            .toList();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Column " + column + " could not be read", unreadable);
        }
    }

    public byte[] bytes(String column) {
        return present(column, read(column, byte[].class));
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("Column " + column + " could not be read", unreadable);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "Column " + column + " is empty");
    }
}
