package org.kith.messages;

import java.util.List;

/// What a module has to say under one heading of a word back.
public record WordBackSection(WordBackHeading heading, List<String> paragraphs) {

    public WordBackSection {
        paragraphs = List.copyOf(paragraphs);
    }

    public static WordBackSection of(WordBackHeading heading, String... paragraphs) {
        return new WordBackSection(heading, List.of(paragraphs));
    }
}
