package org.kith.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.SpringApplication;

/// What has to be closed when Kith ends, newest first, whether it ends by itself, by Ctrl-C or by a signal.
/// It happens after the application has closed: requests are answered before the database goes.
final class Closing {
    private final Deque<Runnable> actions = new ArrayDeque<>();
    private boolean begun;

    /// Has the process close everything at its end.
    static Closing atTheEndOfThisProcess() {
        var closing = new Closing();
        SpringApplication.getShutdownHandlers().add(closing::close);
        return closing;
    }

    /// Remembers an action; performs it at once when closing has begun.
    synchronized void add(Runnable action) {
        if (begun) {
            action.run();
        } else {
            actions.push(action);
        }
    }

    synchronized boolean hasBegun() {
        return begun;
    }

    private synchronized void close() {
        begun = true;
        while (!actions.isEmpty()) {
            actions.pop().run();
        }
    }
}
