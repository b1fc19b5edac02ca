package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlaces;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class CharacteristicsTest {

    private static final CharacteristicAnswer KEEPS_TO_THEMSELVES = new CharacteristicAnswer.PrefersNotToSay();
    private static final CharacteristicAnswer NOT_KNOWN = new CharacteristicAnswer.Unknown();

    @Autowired
    private TestPlaces places;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private Characteristics characteristics;

    @Test
    void not_asked_prefers_not_to_say_and_not_known_are_three_things() {
        var place = places.open();
        var margaret = place.in(() -> registering.register(
                new NewPerson(Somebody.margaret(), place.scheme(), ""),
                place.referrer().actor()));

        place.in(() -> characteristics.record(
                margaret,
                Map.of(
                        Characteristic.RELIGION, KEEPS_TO_THEMSELVES,
                        Characteristic.ETHNICITY, NOT_KNOWN,
                        Characteristic.SEX, chosen(Characteristic.SEX, "2")),
                place.worker().actor()));

        assertThat(place.in(() -> characteristics.of(margaret)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Characteristic.RELIGION, KEEPS_TO_THEMSELVES,
                        Characteristic.ETHNICITY, NOT_KNOWN,
                        Characteristic.SEX, chosen(Characteristic.SEX, "2")))
                .doesNotContainKey(Characteristic.DISABILITY);
    }

    @Test
    void the_latest_answer_counts_and_what_was_not_asked_again_stays() {
        var place = places.open();
        var margaret = place.in(() -> registering.register(
                new NewPerson(Somebody.margaret(), place.scheme(), ""),
                place.referrer().actor()));
        place.in(() -> characteristics.record(
                margaret,
                Map.of(Characteristic.ETHNICITY, NOT_KNOWN, Characteristic.CARER, chosen(Characteristic.CARER, "Y")),
                place.worker().actor()));

        place.in(() -> characteristics.record(
                margaret,
                Map.of(Characteristic.ETHNICITY, chosen(Characteristic.ETHNICITY, "M")),
                place.worker().actor()));

        assertThat(place.in(() -> characteristics.of(margaret)))
                .containsEntry(Characteristic.ETHNICITY, chosen(Characteristic.ETHNICITY, "M"))
                .containsEntry(Characteristic.CARER, chosen(Characteristic.CARER, "Y"));
    }

    @Test
    void no_list_offers_a_refusal_or_ignorance_among_its_options_or_a_code_twice() {
        for (var characteristic : Characteristic.values()) {
            var codes = new HashSet<String>();
            for (var option : characteristic.options()) {
                assertThat(codes.add(option.code()))
                        .as(characteristic + " " + option)
                        .isTrue();
            }
            assertThat(codes)
                    .isNotEmpty()
                    .doesNotContain(
                            CharacteristicAnswer.PREFERS_NOT_TO_SAY, CharacteristicAnswer.UNKNOWN, "Z", "99", "X");
        }
    }

    private static CharacteristicAnswer chosen(Characteristic characteristic, String code) {
        return CharacteristicAnswer.of(characteristic, code).orElseThrow();
    }
}
