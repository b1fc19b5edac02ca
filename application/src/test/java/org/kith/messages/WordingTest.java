package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void the_words_that_come_with_kith_keep_to_the_rules_of_their_occasion(Occasion occasion) {
        var shipped = ShippedWordings.of(occasion);

        assertThat(ChangingWordings.objection(shipped, occasion)).isEmpty();
        assertThat(shipped.subject()).isNotBlank().hasSizeLessThan(80);
        assertThat(shipped.words()).startsWith("Hello {name}").endsWith("{contact}");
    }

    @Test
    void a_field_of_another_occasion_is_refused() {
        assertThat(ChangingWordings.objection(new Wording("Hello", "{link} {code}"), Occasion.CLOSED))
                .hasValue("{code} is not one of the fields you can use here");
    }

    @Test
    void no_name_stands_in_a_subject() {
        assertThat(ChangingWordings.objection(new Wording("For {name}", "{link}"), Occasion.CLOSED))
                .hasValueSatisfying(said -> assertThat(said).startsWith("{name} may not stand in the subject"));
    }

    @Test
    void words_without_the_link_are_refused() {
        assertThat(ChangingWordings.objection(new Wording("Ended", "It has ended."), Occasion.CLOSED))
                .hasValueSatisfying(said -> assertThat(said).contains("{link}"));
    }

    @Test
    void a_value_with_braces_is_not_taken_for_a_field() {
        var filled = new Wording("s", "Hello {name}, {link}").filled(Map.of(MessageField.NAME, "{link} $1 \\"));

        assertThat(filled.words()).isEqualTo("Hello (link) $1 \\, {link}");
    }
}
