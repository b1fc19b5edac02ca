package org.kith.messages;

import java.util.ArrayList;

/// A word back as plain text.
final class WordBackText {

    private WordBackText() {}

    static String of(WordBack word) {
        var lines = new ArrayList<String>();
        lines.add(word.title());
        lines.add("");
        lines.addAll(word.content().about());
        for (var section : word.content().sections()) {
            lines.add("");
            lines.add(section.heading().title());
            lines.addAll(section.paragraphs());
        }
        return String.join("\n", lines);
    }
}
