package org.kith.tenancy;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/// Counts the event listeners that are still at work, for those who must wait until the place has come to rest: the
/// simulation before its clock moves on, and tests.
@Component
public class ListenersAtWork implements TaskDecorator {

    private final AtomicInteger working = new AtomicInteger();

    @Override
    public Runnable decorate(Runnable task) {
        working.incrementAndGet();
        return () -> {
            try {
                task.run();
            } finally {
                rest();
            }
        };
    }

    private synchronized void rest() {
        if (working.decrementAndGet() == 0) {
            notifyAll();
        }
    }

    /// Returns when every listener has finished, those included that a listener itself set to work.
    public synchronized void await() {
        try {
            while (working.get() > 0) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while listeners were at work", stopped);
        }
    }
}
