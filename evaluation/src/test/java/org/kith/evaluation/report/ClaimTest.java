package org.kith.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    @ParameterizedTest(name = "grade {0}: a fall {1}, a rise {2}")
    @CsvSource({
        "A, reduced, raised",
        "B, reduced, raised",
        "C, was associated with a fall of, was associated with a rise of",
        "D, changed by, changed by",
        "E, changed by, changed by",
    })
    void the_verb_follows_the_grade(ClaimGrade grade, String fell, String rose) {
        assertThat(grade.verb(-1)).isEqualTo(fell);
        assertThat(grade.verb(1)).isEqualTo(rose);
        assertThat(grade.wordsTooStrong("Contacts " + grade.verb(-1) + " 2")).isEmpty();
    }

    @Test
    void words_that_claim_more_than_the_design_are_found() {
        String boast = "The scheme cut by 41% and prevented visits, compared with others";

        assertThat(ClaimGrade.A.wordsTooStrong(boast)).isEmpty();
        assertThat(ClaimGrade.C.wordsTooStrong(boast)).containsExactly("cut by", "prevented");
        assertThat(ClaimGrade.E.wordsTooStrong(boast)).containsExactly("cut by", "prevented", "compared with");
        assertThat(ClaimGrade.E.wordsTooStrong("Contacts changed by -2 in 30 people"))
                .isEmpty();
    }

    @Test
    void a_before_and_after_is_grade_d_only_with_both_explanations_shown() {
        assertThat(ClaimGrade.beforeAndAfter(true, true)).isEqualTo(ClaimGrade.D);
        assertThat(ClaimGrade.beforeAndAfter(true, false)).isEqualTo(ClaimGrade.E);
        assertThat(ClaimGrade.beforeAndAfter(false, true)).isEqualTo(ClaimGrade.E);
    }

    @Test
    void a_finding_that_boasts_cannot_become_a_claim() {
        assertThatThrownBy(() -> new Claim(ClaimGrade.E, saying("Loneliness was reduced by 2 points.")))
                .hasMessage("grade E does not allow: reduced");
        assertThat(new Claim(ClaimGrade.B, saying("Loneliness was reduced by 2 points.")).sentence())
                .isEqualTo("Loneliness was reduced by 2 points. Grade B: controlled, written down beforehand.");
    }

    @Test
    void a_finding_without_comparators_cannot_be_graded_higher() {
        Finding alone = new Alone("The score changed by 2 points.");

        assertThatThrownBy(() -> new Claim(ClaimGrade.C, alone)).hasMessage("grade C is above this design: at most D");
        assertThat(new Claim(ClaimGrade.D, alone).grade()).isEqualTo(ClaimGrade.D);
        assertThat(new Claim(ClaimGrade.E, alone).grade()).isEqualTo(ClaimGrade.E);
        assertThat(saying("The score changed by 2 points.").highestGrade()).isEqualTo(ClaimGrade.A);
    }

    @Test
    void a_claim_shows_what_it_stands_on() {
        Claim claim = new Claim(ClaimGrade.D, saying("The score changed by 2 points."));

        assertThat(claim.rows())
                .contains(
                        new Row("All", "10"),
                        new Row("Used", "8"),
                        new Row("Left out: no last score", "2"),
                        new Row("Nobody is missing", "does not hold"),
                        new Row("Others are alike", "cannot be checked from these data"),
                        new Row("Formula", "made-up/1"),
                        new Row("Seed", "7"),
                        new Row("Grade", "D (before and after, with the usual explanations shown)"));
        assertThat(claim.finding().basis().hasFailure()).isTrue();
    }

    @Test
    void a_denominator_adds_up() {
        assertThat(Denominator.of(10, 8, "moved away").missing()).isEqualTo(2);
        assertThat(Denominator.complete(3).missing()).isZero();
        assertThatThrownBy(() -> new Denominator(10, 8, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Denominator.of(8, 10, "moved away")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding saying(String sentence) {
        Basis basis = Basis.of(
                        "made-up",
                        Denominator.of(10, 8, "no last score"),
                        Assumption.checked("Nobody is missing", false),
                        Assumption.unchecked("Others are alike"))
                .withSeed(7);
        return new Saying(sentence, basis);
    }

    private record Saying(String sentence, Basis basis) implements Finding {
        @Override
        public double estimate() {
            return 2;
        }

        @Override
        public Interval interval() {
            return new Interval(1, 3, 0.95);
        }

        @Override
        public List<Row> rows() {
            return List.of();
        }
    }

    private record Alone(String sentence) implements Finding {
        @Override
        public double estimate() {
            return 2;
        }

        @Override
        public Interval interval() {
            return new Interval(1, 3, 0.95);
        }

        @Override
        public Basis basis() {
            return Basis.of("made-up", Denominator.complete(3));
        }

        @Override
        public ClaimGrade highestGrade() {
            return ClaimGrade.D;
        }

        @Override
        public List<Row> rows() {
            return List.of();
        }
    }
}
