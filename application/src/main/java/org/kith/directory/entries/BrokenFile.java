package org.kith.directory.entries;

/// Thrown where a file cannot be read on. It undoes the import's transaction and becomes the import's refusal.
final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param reason where the file is broken and how, in a sentence without its full stop
    BrokenFile(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
