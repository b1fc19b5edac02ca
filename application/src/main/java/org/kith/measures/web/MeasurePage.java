package org.kith.measures.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.form.Entries;
import org.kith.people.Banner;

/// One questionnaire for the link worker: to be filled in, to be put right, or to be explained away.
///
/// @param settled what is known already; empty while the questionnaire is due
/// @param scores  each score in words, never added up
/// @param notice  the line that every copy of the instrument must carry; empty when none is asked for
/// @param maySend whether the person can be sent a link
public record MeasurePage(
        String id,
        String version,
        Banner person,
        String title,
        String occasion,
        String due,
        String back,
        String settled,
        List<String> scores,
        List<Moment> changes,
        boolean taken,
        String intro,
        List<Question> questions,
        Asked asked,
        String notice,
        boolean maySend,
        Entries entries) {

    /// An item with the answers it allows.
    public record Question(String name, String words, String hint, List<Choice> answers, boolean inline) {}

    /// What is asked about the asking.
    public record Asked(List<Choice> hows, List<Choice> bys, List<Choice> languages, List<Choice> reasons) {}

    public String href() {
        return "/measures/" + id;
    }
}
