package org.kith.support.web;

import java.util.List;
import org.kith.design.form.Entries;

/// What matters to the person, in their words.
public record AboutMePage(Head head, List<Section> sections, String last, Entries entries) {

    /// One heading, with what helps to start talking about it.
    public record Section(String name, String title, String hint) {}
}
