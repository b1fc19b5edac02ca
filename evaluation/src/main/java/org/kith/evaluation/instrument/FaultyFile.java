package org.kith.evaluation.instrument;

/// Carries a fault from deep inside the reading of a file to [InstrumentFile#read], which turns it into a value.
final class FaultyFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String fault;

    FaultyFile(int line, String fault) {
        super(fault);
        this.line = line;
        this.fault = fault;
    }

    int line() {
        return line;
    }

    String fault() {
        return fault;
    }
}
