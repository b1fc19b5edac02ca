package org.kith.design.form;

import org.kith.design.Written;

/// Words somebody types: trimmed, composed, no hidden characters, one line unless lines are allowed.
public final class TextQuestion extends Question<String> {

    private static final int USUAL_LENGTH = 200;

    private int longest = USUAL_LENGTH;
    private boolean lines;

    TextQuestion(FormReader reader, String name, String label) {
        super(reader, name, label);
    }

    public TextQuestion atMost(int characters) {
        longest = characters;
        return this;
    }

    /// The answer may run over several lines.
    public TextQuestion withLines() {
        lines = true;
        return this;
    }

    @Override
    Finding<String> find() {
        var typed = reader().typed(name());
        if (typed.isEmpty()) {
            return new Finding.Nothing<>();
        }
        if (typed.hasHiddenCharacters()) {
            return wrong(label() + " has a character that cannot be shown. Type it again instead of pasting it");
        }
        if (!lines && typed.hasLineBreaks()) {
            return wrong(label() + " must be on one line");
        }
        if (typed.length() > longest) {
            return wrong("%s must be %s characters or fewer. You entered %s"
                    .formatted(label(), Written.count(longest), Written.count(typed.length())));
        }
        return new Finding.Found<>(typed.text());
    }
}
