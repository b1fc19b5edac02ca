package org.kith.evaluation.sums;

import java.util.List;
import java.util.stream.IntStream;

/// Rows in chunks of a fixed size, worked on by as many threads as there are, with results in the order of the rows.
///
/// What a chunk computes must not hang on any other. Merge results in their order and the digits are the same however
/// many threads there were.
public final class Chunks {

    /// So many rows that starting a chunk costs nothing, and so few that a chunk's columns stay near the processor.
    static final int ROWS = 16_384;

    private Chunks() {}

    /// What one chunk of rows gives.
    public interface Work<A> {
        A of(int from, int to);
    }

    /// What is done to one chunk of rows.
    public interface Task {
        void on(int from, int to);
    }

    /// Works on every chunk, in no order; none may write where another does.
    public static void each(int rows, Task task) {
        IntStream.range(0, chunks(rows))
                .parallel()
                .forEach(chunk -> task.on(chunk * ROWS, Math.min(rows, (chunk + 1) * ROWS)));
    }

    public static <A> List<A> of(int rows, Work<A> work) {
        return IntStream.range(0, chunks(rows))
                .parallel()
                .mapToObj(chunk -> work.of(chunk * ROWS, Math.min(rows, (chunk + 1) * ROWS)))
                .toList();
    }

    private static int chunks(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }
}
