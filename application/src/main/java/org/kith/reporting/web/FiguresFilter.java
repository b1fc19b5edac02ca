package org.kith.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.DateField;
import org.kith.design.Field;
import org.kith.design.form.FormErrors;

/// What a page of figures lets its reader choose.
///
/// @param schemes empty where there is only one to choose
/// @param dates   none where dates are not for the reader to choose
public record FiguresFilter(
        String action,
        Field scheme,
        List<Choice> schemes,
        Field period,
        List<Choice> periods,
        @Nullable Dates dates,
        FormErrors errors) {

    public FiguresFilter {
        schemes = List.copyOf(schemes);
        periods = List.copyOf(periods);
    }

    /// Two dates of the reader's own.
    ///
    /// @param asked whether the page is about them
    public record Dates(DateField first, DateField last, boolean asked) {}
}
