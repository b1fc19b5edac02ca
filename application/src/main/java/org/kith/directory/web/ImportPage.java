package org.kith.directory.web;

import java.util.List;
import org.kith.design.Table;

/// The report of one import.
public record ImportPage(ImportLine line, List<String> notes, Table findings) {

    public ImportPage {
        notes = List.copyOf(notes);
    }
}
