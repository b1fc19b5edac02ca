package org.kith.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.design.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts together the head of pages about a person. Who may see the page is for the page to know.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Banners {

    private final Alerts alerts;
    private final Differences differences;
    private final Clock clock;

    Banners(Alerts alerts, Differences differences, Clock clock) {
        this.alerts = alerts;
        this.differences = differences;
        this.clock = clock;
    }

    public Banner of(Person person) {
        return new Banner(
                person.id(),
                person.name().full(),
                person.name().called(),
                person.name().pronouns(),
                person.ageOn(LocalDate.now(clock)),
                person.bornOn(),
                person.nhs().number().map(NhsNumber::words).orElse(""),
                reach(person),
                neverBy(person),
                person.contact().safe(),
                needs(person.communication()),
                alerts.of(person.id()),
                differences.of(person.id()).size());
    }

    private static List<String> reach(Person person) {
        var liked = person.contact().preferred();
        return Stream.of(Channel.RING, Channel.TEXT, Channel.EMAIL, Channel.LETTER)
                .filter(person::mayBeReached)
                .sorted(Comparator.comparing(channel -> channel != liked))
                .map(channel -> way(channel, person))
                .toList();
    }

    private static String way(Channel channel, Person person) {
        var contact = person.contact();
        var phones = Stream.of(contact.phone(), contact.otherPhone())
                .filter(phone -> !phone.isEmpty())
                .map(Written::phone)
                .toList();
        return switch (channel) {
            case RING -> "Ring " + String.join(" or ", phones);
            case TEXT -> "Text " + String.join(" or ", phones);
            case EMAIL -> contact.email();
            case LETTER -> "Letter";
            case VOICEMAIL -> "Voicemail";
        };
    }

    private static List<String> neverBy(Person person) {
        return Arrays.stream(Channel.values())
                .filter(channel -> !person.contact().allows(channel)
                        || person.communication().rulesOut(channel))
                .map(Channel::title)
                .toList();
    }

    private static List<String> needs(Communication communication) {
        var needs = new ArrayList<String>();
        if (!communication.language().equals(Language.ENGLISH)) {
            needs.add("Speaks " + communication.language().title());
        }
        if (communication.interpreter()) {
            needs.add("Needs an interpreter");
        }
        communication.needs().forEach(need -> needs.add(need.title()));
        if (!communication.words().isEmpty()) {
            needs.add(communication.words());
        }
        return needs;
    }
}
