package org.kith.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Row;
import org.kith.tenancy.Statement;

/// A person as one row of the table, both ways.
final class PersonRow {

    private PersonRow() {}

    static Statement fill(Statement statement, PersonDetails person, @Nullable SmallArea area) {
        return home(communication(contact(name(statement, person.name()), person.contact()), person), person)
                .with("born", person.bornOn())
                .with("nhs", person.nhs().number().map(NhsNumber::digits))
                .with("absent", person.nhs() instanceof NhsIdentity.Absent(var reason) ? reason : null)
                .with("practice", person.practiceCode())
                .with("area", area == null ? null : area.code())
                .with("decile", area == null ? null : area.decile());
    }

    private static Statement name(Statement statement, Name name) {
        return statement
                .with("title", name.title())
                .with("given", name.given())
                .with("family", name.family())
                .with("preferred", name.preferred())
                .with("pronouns", name.pronouns());
    }

    private static Statement contact(Statement statement, ContactRules contact) {
        return statement
                .with("phone", contact.phone())
                .with("otherPhone", contact.otherPhone())
                .with("email", contact.email())
                .with("likes", contact.preferred())
                .with("ring", contact.allows(Channel.RING))
                .with("voicemail", contact.allows(Channel.VOICEMAIL))
                .with("text", contact.allows(Channel.TEXT))
                .with("mail", contact.allows(Channel.EMAIL))
                .with("write", contact.allows(Channel.LETTER))
                .with("safe", contact.safe());
    }

    private static Statement communication(Statement statement, PersonDetails person) {
        return statement
                .with("language", person.communication().language().code())
                .with("interpreter", person.communication().interpreter())
                .with("formats", person.communication().needs())
                .with("needs", person.communication().words());
    }

    private static Statement home(Statement statement, PersonDetails person) {
        return statement
                .with("nowhere", person.home().noFixedAbode())
                .with("address", person.home().address())
                .with("postcode", person.home().postcode());
    }

    static Person person(Row row) {
        var code = row.textOrNull("small_area");
        return new Person(
                row.id("id", PersonId::new),
                details(row),
                code == null ? null : new SmallArea(code, row.numberOrNull("imd_decile")),
                row.number("version"));
    }

    private static PersonDetails details(Row row) {
        var number = row.textOrNull("nhs_number");
        return new PersonDetails(
                name(row),
                row.date("born_on"),
                number == null
                        ? new NhsIdentity.Absent(row.coded("nhs_number_absent_reason", NhsNumberAbsence.class))
                        : new NhsIdentity.Known(new NhsNumber(number)),
                row.textOrNull("practice_code"),
                new Home(row.flag("no_fixed_abode"), row.text("address"), row.text("postcode")),
                contact(row),
                communication(row));
    }

    static Name name(Row row) {
        return new Name(
                row.text("title"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("preferred_name"),
                row.text("pronouns"));
    }

    private static ContactRules contact(Row row) {
        return new ContactRules(
                row.text("phone"),
                row.text("other_phone"),
                row.text("email"),
                row.coded("preferred_contact", Channel.class),
                allowed(row),
                row.text("safe_contact"));
    }

    private static Set<Channel> allowed(Row row) {
        var allowed = EnumSet.noneOf(Channel.class);
        for (var channel : Channel.values()) {
            if (row.flag(column(channel))) {
                allowed.add(channel);
            }
        }
        return allowed;
    }

    private static String column(Channel channel) {
        return switch (channel) {
            case RING -> "may_ring";
            case VOICEMAIL -> "may_leave_voicemail";
            case TEXT -> "may_text";
            case EMAIL -> "may_email";
            case LETTER -> "may_write";
        };
    }

    private static Communication communication(Row row) {
        return new Communication(
                new Language(row.text("language")),
                row.flag("interpreter_needed"),
                row.texts("communication_formats").stream()
                        .map(code -> Coded.of(CommunicationNeed.class, code))
                        .collect(Collectors.toSet()),
                row.text("communication_needs"));
    }
}
