package org.kith.directory.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// The sources that the place can show, what was imported lately, and a form for the next file.
///
/// @param sources as answers of one question: which are shown
public record ImportsPage(List<Choice> sources, Entries shown, List<ImportLine> imports, Entries upload) {

    public ImportsPage {
        sources = List.copyOf(sources);
        imports = List.copyOf(imports);
    }
}
