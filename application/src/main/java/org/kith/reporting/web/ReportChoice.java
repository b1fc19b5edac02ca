package org.kith.reporting.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.form.FormErrors;
import org.kith.reporting.FinancialYear;
import org.kith.reporting.Published;
import org.kith.schemes.Scheme;

/// The scheme and year that a report is about, and what else there is.
///
/// Schemes are read one at a time, and years whole: figures that overlap could be subtracted from each other.
record ReportChoice(Scheme scheme, FinancialYear year, List<Scheme> schemes, List<FinancialYear> years) {

    static final String ADDRESS = "/reports/commissioner";

    ReportChoice {
        schemes = List.copyOf(schemes);
        years = List.copyOf(years);
    }

    FiguresFilter filter() {
        var choices = schemes.stream()
                .map(each -> Choice.of(each.id().value().toString(), each.name()))
                .toList();
        return new FiguresFilter(
                ADDRESS,
                Field.of("scheme", "Scheme").withValue(scheme.id().value().toString()),
                schemes.size() > 1 ? choices : List.of(),
                Field.of("year", "Year").withValue(String.valueOf(year.start())),
                years.stream()
                        .map(each -> Choice.of(String.valueOf(each.start()), each.inWords()))
                        .toList(),
                null,
                FormErrors.none());
    }

    String file(Published table) {
        return "%s.csv?table=%s&scheme=%s&year=%d"
                .formatted(ADDRESS, table.code(), scheme.id().value(), year.start());
    }
}
