package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137", "9658218873", "9000000009", "9990000018", "999 000 0018"})
    void a_number_whose_check_digit_fits_is_read(String typed) {
        assertThat(NhsNumber.parse(typed)).isPresent();
    }

    static Stream<Arguments> numbers_that_are_none() {
        return Stream.of(
                argumentSet("last digit wrong", "9434765918"),
                argumentSet("two digits swapped", "9434769519"),
                argumentSet("a check digit of ten, which no number has", "9990000000"),
                argumentSet("ten equal digits, although they check", "9999999999"),
                argumentSet("nine digits", "943476591"),
                argumentSet("eleven digits", "94347659190"),
                argumentSet("a letter", "943476591X"),
                argumentSet("digits of another script", "٩٤٣٤٧٦٥٩١٩"),
                argumentSet("nothing", ""));
    }

    @ParameterizedTest
    @MethodSource
    void numbers_that_are_none(String typed) {
        assertThat(NhsNumber.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new NhsNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_is_written_in_three_groups() {
        assertThat(new NhsNumber("9990000018").words()).isEqualTo("999 000 0018");
    }
}
