package org.kith.launch;

/// Hears how far a long piece of work has come.
@FunctionalInterface
public interface Progress {

    /// Says what is being done now and how much of the whole is done, from 0 to 100.
    void report(String step, int percent);

    static Progress none() {
        return (step, percent) -> {};
    }
}
