package org.kith.referrals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// One question to a visitor.
///
/// @param back the question before, or the place's start page
public record AskPage(
        String schemeName,
        String action,
        @Nullable String back,
        Visitor visitor,
        Entries entries,
        List<Choice> visitors,
        List<Choice> languages,
        List<Choice> practices) {

    /// The words for the person asked about.
    public String say(String toThemselves, String aboutSomeone) {
        return visitor.forThemselves() ? toThemselves : aboutSomeone;
    }
}
