package org.kith.design;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/// Atkinson Hyperlegible for letters and other documents that carry their fonts with them.
public enum Typeface {
    REGULAR("400Regular", 400, false),
    ITALIC("400Regular_Italic", 400, true),
    BOLD("700Bold", 700, false),
    BOLD_ITALIC("700Bold_Italic", 700, true);

    public static final String FAMILY = "Atkinson Hyperlegible";

    private final String file;
    private final int weight;
    private final boolean italic;

    Typeface(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    public InputStream open() throws IOException {
        return location().openStream();
    }

    public URL location() {
        var location = Typeface.class.getResource("fonts/AtkinsonHyperlegible_" + file + ".ttf");
        if (location == null) {
            throw new IllegalStateException("The front end was not built: run the Maven build");
        }
        return location;
    }
}
