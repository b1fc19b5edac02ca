package org.kith.support;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.Channel;
import org.kith.people.Person;
import org.kith.tenancy.Coded;

/// How a link worker tries to reach somebody.
public enum ContactWay implements Coded {
    TELEPHONE("telephone", "Telephone", Channel.RING),
    TEXT("text", "Text message", Channel.TEXT),
    EMAIL("email", "E-mail", Channel.EMAIL),
    LETTER("letter", "Letter", Channel.LETTER),
    VISIT("visit", "Visit", null);

    private final String code;
    private final String title;
    private final @Nullable Channel channel;

    ContactWay(String code, String title, @Nullable Channel channel) {
        this.code = code;
        this.title = title;
        this.channel = channel;
    }

    /// The ways that a person's rules leave open. A way that is not safe is never offered.
    public static List<ContactWay> openTo(Person person) {
        return Arrays.stream(values())
                .filter(way -> way.channel == null || person.mayBeReached(way.channel))
                .toList();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
