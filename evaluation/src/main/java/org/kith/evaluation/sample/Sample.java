package org.kith.evaluation.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Columns of one length, without anybody's identity.
public record Sample(List<Column> columns) {

    public Sample {
        columns = List.copyOf(columns);
        if (columns.stream().mapToInt(Column::size).distinct().count() > 1) {
            throw new IllegalArgumentException("columns differ in length");
        }
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns have the same name");
        }
    }

    public static Sample of(Column... columns) {
        return new Sample(List.of(columns));
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// The same sample with one column replaced by another of its name.
    public Sample with(Column replacement) {
        List<Column> others = new ArrayList<>(columns);
        others.replaceAll(column -> column.name().equals(replacement.name()) ? replacement : column);
        return new Sample(others);
    }
}
