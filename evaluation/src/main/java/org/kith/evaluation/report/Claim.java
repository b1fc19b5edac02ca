package org.kith.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/// A finding with the grade of its design: what may be printed.
///
/// A finding whose own sentence claims more than the grade allows cannot be made into a claim, nor one whose
/// design is beneath the grade; that is a defect of the method, found by the first test that tries.
public record Claim(ClaimGrade grade, Finding finding) implements Result {

    public Claim {
        if (grade.compareTo(finding.highestGrade()) < 0) {
            throw new IllegalArgumentException(
                    "grade " + grade + " is above this design: at most " + finding.highestGrade());
        }
        List<String> strong = grade.wordsTooStrong(finding.sentence());
        if (!strong.isEmpty()) {
            throw new IllegalArgumentException("grade " + grade + " does not allow: " + String.join(", ", strong));
        }
        if (grade == ClaimGrade.C && finding.basis().assumptions().contains(Assumption.groupsSeenAlike(false))) {
            throw new IllegalArgumentException("grade C asks for groups that were seen to be alike");
        }
    }

    @Override
    public String sentence() {
        return finding.sentence() + " Grade " + grade + ": " + grade.design() + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(finding.rows());
        rows.addAll(finding.basis().rows());
        rows.add(new Row("Grade", grade + " (" + grade.design() + ")"));
        return List.copyOf(rows);
    }
}
