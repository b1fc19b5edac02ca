package org.kith.directory.entries;

/// How many entries of a file were new, different, the same, or left out.
public record Counts(int entries, int added, int changed, int unchanged, int skipped) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
