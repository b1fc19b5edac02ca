package org.kith.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.sample.Cohort.SubjectId;

class SampleTest {

    private final Column age = Column.Numeric.of("age", "years", 40, Double.NaN, 71);
    private final Column tenure =
            Column.Categorical.of("tenure", List.of("owns", "rents", "other"), "rents", "", "owns");
    private final Column start = new Column.Dated(
            "start", List.of(Optional.of(LocalDate.of(2026, 3, 3)), Optional.empty(), Optional.empty()));

    @Test
    void missing_is_missing_in_every_kind_of_column() {
        assertThat(age.missing()).isEqualTo(1);
        assertThat(tenure.missing()).isEqualTo(1);
        assertThat(start.missing()).isEqualTo(2);
        assertThat(age.isMissing(1)).isTrue();
        assertThat(tenure.isMissing(0)).isFalse();
        assertThat(((Column.Numeric) age).unit()).isEqualTo("years");
        assertThat(((Column.Categorical) tenure).code(0)).isEqualTo(1);
    }

    @Test
    void what_is_neither_a_value_nor_missing_is_a_defect() {
        assertThatThrownBy(() -> Column.Numeric.of("age", "years", Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Column.Categorical.of("tenure", List.of("owns"), "squats"))
                .hasMessageContaining("no level squats");
        assertThatThrownBy(() -> Sample.of(age, Column.Numeric.of("height", "cm", 1)))
                .hasMessageContaining("differ in length");
        assertThatThrownBy(() -> Sample.of(age, age)).hasMessageContaining("same name");
    }

    @Test
    void a_column_is_replaced_by_its_name() {
        Sample sample = Sample.of(age, tenure, start);
        Column known = Column.Numeric.of("age", "years", 40, 55, 71);

        assertThat(sample.with(known).column("age")).contains(known);
        assertThat(sample.rows()).isEqualTo(3);
        assertThat(sample.column("height")).isEmpty();
    }

    @Test
    void a_cohort_holds_every_subject_once() {
        Sample sample = Sample.of(age);

        assertThat(new Cohort(subjects("a", "b", "c"), sample).sample()).isEqualTo(sample);
        assertThatThrownBy(() -> new Cohort(subjects("a", "b"), sample)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cohort(subjects("a", "b", "a"), sample)).hasMessageContaining("twice");
    }

    @Test
    void levels_become_noughts_and_ones_beside_the_first() {
        Column level = Column.Categorical.of("tenure", List.of("owns", "rents", "other"), "rents", "other", "owns");
        Column years = Column.Numeric.of("age", "years", 40, 55, 71);

        DesignMatrix matrix = DesignMatrix.of(Sample.of(years, level, start), List.of("age", "tenure"));

        assertThat(matrix.names()).containsExactly("(Intercept)", "age", "tenurerents", "tenureother");
        assertThat(matrix.predict(0, new double[] {1, 10, 100, 1000})).isEqualTo(501);
        assertThat(matrix.predict(1, new double[] {1, 10, 100, 1000})).isEqualTo(1551);
        assertThat(matrix.value(2, 1)).isEqualTo(71);
        assertThat(matrix.rows()).isEqualTo(3);
    }

    @Test
    void a_matrix_has_no_gaps_and_no_days() {
        Sample sample = Sample.of(age, tenure, start);

        assertThatThrownBy(() -> DesignMatrix.of(sample, List.of("age"))).hasMessageContaining("without gaps");
        assertThatThrownBy(() -> DesignMatrix.of(sample, List.of("tenure"))).hasMessageContaining("without gaps");
        assertThatThrownBy(() -> DesignMatrix.of(sample, List.of("start"))).hasMessageContaining("not a number");
        assertThatThrownBy(() -> DesignMatrix.of(sample, List.of("height"))).hasMessageContaining("no column height");
    }

    private static List<SubjectId> subjects(String... ids) {
        return Arrays.stream(ids).map(SubjectId::new).toList();
    }
}
