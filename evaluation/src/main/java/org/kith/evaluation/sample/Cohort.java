package org.kith.evaluation.sample;

import java.util.List;

/// A sample and whose it is. Methods take the sample; only whoever put the cohort together keeps the ids.
public record Cohort(List<SubjectId> subjects, Sample sample) {

    public Cohort {
        subjects = List.copyOf(subjects);
        if (subjects.size() != sample.rows()) {
            throw new IllegalArgumentException(subjects.size() + " subjects but " + sample.rows() + " rows");
        }
        if (subjects.stream().distinct().count() < subjects.size()) {
            throw new IllegalArgumentException("a subject is in the cohort twice");
        }
    }

    /// A subject's pseudonym within one study.
    public record SubjectId(String value) {}
}
