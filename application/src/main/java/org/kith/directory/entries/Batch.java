package org.kith.directory.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gathers rows and stores them some hundreds at a time, so that a long file costs few statements and little memory.
final class Batch<T> implements Consumer<T> {

    private final int size;
    private final Consumer<List<T>> store;
    private final List<T> waiting = new ArrayList<>();

    Batch(int size, Consumer<List<T>> store) {
        this.size = size;
        this.store = store;
    }

    @Override
    public void accept(T row) {
        waiting.add(row);
        if (waiting.size() == size) {
            finish();
        }
    }

    /// Stores what still waits.
    void finish() {
        if (!waiting.isEmpty()) {
            store.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
