package org.kith.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.form.Entries;
import org.kith.people.Banner;
import org.kith.people.Characteristic;
import org.kith.people.CharacteristicAnswer;

/// What a person said of themselves when asked. Not asked, prefers not to say and not known are three things.
public record CharacteristicsPage(Banner banner, Entries entries, List<Asked> asked) {

    /// One question and its answers.
    public record Asked(Field field, List<Choice> choices) {}

    static CharacteristicsPage of(Banner banner, Entries entries, Map<Characteristic, CharacteristicAnswer> said) {
        var asked = Arrays.stream(Characteristic.values())
                .map(each -> new Asked(entries.field(each.code(), each.title()), choices(each, said.containsKey(each))))
                .toList();
        return new CharacteristicsPage(banner, entries, asked);
    }

    /// Once there is an answer there is no way back to not having asked.
    private static List<Choice> choices(Characteristic characteristic, boolean answered) {
        var choices = new ArrayList<Choice>();
        if (!answered) {
            choices.add(Choice.of("", "Not asked"));
        }
        characteristic.options().forEach(option -> choices.add(Choice.of(option.code(), option.title())));
        choices.add(choice(new CharacteristicAnswer.PrefersNotToSay()));
        choices.add(choice(new CharacteristicAnswer.Unknown()));
        return choices;
    }

    private static Choice choice(CharacteristicAnswer answer) {
        return Choice.of(answer.code(), answer.words());
    }
}
