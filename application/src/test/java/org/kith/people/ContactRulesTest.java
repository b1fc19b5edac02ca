package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContactRulesTest {

    private static final Set<Channel> EVERY_WAY = EnumSet.allOf(Channel.class);
    private static final PersonDetails MARGARET = Somebody.margaret();

    static Stream<Arguments> howSomebodyMayBeReached() {
        return Stream.of(
                argumentSet("in every way", MARGARET, EVERY_WAY),
                argumentSet(
                        "may not be rung, so no voicemail either",
                        allowing(EnumSet.complementOf(EnumSet.of(Channel.RING))),
                        EnumSet.of(Channel.TEXT, Channel.EMAIL, Channel.LETTER)),
                argumentSet(
                        "may be rung, but no message is left",
                        allowing(EnumSet.complementOf(EnumSet.of(Channel.VOICEMAIL))),
                        EnumSet.of(Channel.RING, Channel.TEXT, Channel.EMAIL, Channel.LETTER)),
                argumentSet("in no way at all", allowing(EnumSet.noneOf(Channel.class)), EnumSet.noneOf(Channel.class)),
                argumentSet(
                        "has no phone",
                        MARGARET.withContact(ContactRules.reachable("", "margaret@example.org")),
                        EnumSet.of(Channel.EMAIL, Channel.LETTER)),
                argumentSet(
                        "has only the other phone",
                        MARGARET.withContact(new ContactRules("", "07700900123", "", Channel.RING, EVERY_WAY, "")),
                        EnumSet.of(Channel.RING, Channel.VOICEMAIL, Channel.TEXT, Channel.LETTER)),
                argumentSet(
                        "has no fixed abode and no address for letters",
                        MARGARET.withHome(Home.NO_FIXED_ABODE),
                        EnumSet.complementOf(EnumSet.of(Channel.LETTER))),
                argumentSet(
                        "has no fixed abode and an address for letters",
                        MARGARET.withHome(new Home(true, "Day centre, 2 Elm Street", "")),
                        EVERY_WAY),
                argumentSet(
                        "does not read",
                        needing(CommunicationNeed.NO_READING),
                        EnumSet.of(Channel.RING, Channel.VOICEMAIL)),
                argumentSet(
                        "reads Braille",
                        needing(CommunicationNeed.BRAILLE),
                        EnumSet.complementOf(EnumSet.of(Channel.LETTER))),
                argumentSet(
                        "uses sign language",
                        needing(CommunicationNeed.SIGN_LANGUAGE),
                        EnumSet.of(Channel.TEXT, Channel.EMAIL, Channel.LETTER)),
                argumentSet(
                        "needs large print, which any letter can have",
                        needing(CommunicationNeed.LARGE_PRINT),
                        EVERY_WAY));
    }

    @ParameterizedTest
    @MethodSource
    void howSomebodyMayBeReached(PersonDetails details, Set<Channel> ways) {
        var person = new Person(new PersonId(new UUID(0, 1)), details, null, 0);

        assertThat(Channel.values()).filteredOn(person::mayBeReached).containsExactlyElementsOf(ways);
    }

    @Test
    void of_two_rules_the_stricter_holds() {
        var careful = ContactRules.reachable("02079460101", "").with(EnumSet.of(Channel.RING), "Mornings only");
        var open = ContactRules.reachable("02079460999", "margaret@example.org");

        var both = careful.completedBy(open);

        assertThat(both.allowed()).containsExactly(Channel.RING);
        assertThat(both.phone()).isEqualTo("02079460101");
        assertThat(both.email()).isEqualTo("margaret@example.org");
        assertThat(both.safe()).isEqualTo("Mornings only");
    }

    private static PersonDetails allowing(Set<Channel> channels) {
        return MARGARET.withContact(MARGARET.contact().with(channels, ""));
    }

    private static PersonDetails needing(CommunicationNeed need) {
        return MARGARET.withCommunication(new Communication(Language.ENGLISH, false, EnumSet.of(need), ""));
    }
}
