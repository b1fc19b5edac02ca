package org.kith.design;

import gg.jte.Content;

/// Plain text as page content: escaped by the template's own output, never by us.
public final class Texts {

    private Texts() {}

    public static Content plain(String text) {
        return output -> output.writeUserContent(text);
    }

    /// Text whose line breaks are kept.
    public static Content lines(String text) {
        return output -> {
            var separator = "";
            for (var line : text.split("\\R", -1)) {
                output.writeContent(separator);
                output.writeUserContent(line);
                separator = "<br>\n";
            }
        };
    }
}
