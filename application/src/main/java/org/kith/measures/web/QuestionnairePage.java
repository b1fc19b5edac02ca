package org.kith.measures.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.measures.web.MeasurePage.Question;

/// A questionnaire for the person, on one page.
public record QuestionnairePage(
        String action, String intro, List<Question> questions, List<Choice> bys, String notice, Entries entries) {}
