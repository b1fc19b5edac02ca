package org.kith.messages.web;

import org.kith.design.Written;
import org.kith.messages.WordBack;

/// A word back, whole.
///
/// @param pdf where it can be had as a document
public record WordBackPage(WordBack word, String pdf) {

    public String when() {
        return Written.date(word.writtenAt());
    }
}
