package org.kith.people.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.Amendment;
import org.kith.people.Banner;
import org.kith.people.Channel;
import org.kith.people.CommunicationNeed;
import org.kith.people.Difference;
import org.kith.people.Language;
import org.kith.people.NhsNumberAbsence;

/// A person's details, to be amended.
///
/// @param missed      what somebody else changed while this form was being filled in
/// @param differences what later referrals say otherwise
/// @param amendments  what the record said before, newest first
public record EditPage(
        Banner banner,
        String version,
        Entries entries,
        List<Moment> missed,
        List<Difference> differences,
        List<Moment> amendments) {

    static Moment moment(Amendment amendment, Signatures.Names names) {
        return Moment.of(
                Written.dateTime(amendment.at()) + ", " + names.of(amendment.by()),
                amendment.field(),
                "Was: %s\nIs: %s".formatted(said(amendment.before()), said(amendment.after())));
    }

    public String settling(Difference difference) {
        return banner.href() + "/differences/" + difference.id().value();
    }

    public List<Choice> absences() {
        return Choice.all(NhsNumberAbsence.class);
    }

    public List<Choice> channels() {
        return Choice.all(Channel.class);
    }

    public List<Choice> needs() {
        return Choice.all(CommunicationNeed.class);
    }

    public List<Choice> languages() {
        return Language.all().stream()
                .map(language -> Choice.of(language.code(), language.title()))
                .toList();
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
