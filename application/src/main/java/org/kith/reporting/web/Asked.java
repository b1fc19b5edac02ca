package org.kith.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.reporting.Period;
import org.kith.reporting.Scope;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;

/// The schemes and days that an address asks for. What it names wrongly is as if it named nothing.
///
/// @param schemes those the reader may choose among
record Asked(String scheme, Days days, List<Scheme> schemes, Instant now) {

    Asked {
        schemes = List.copyOf(schemes);
    }

    static Asked of(String scheme, String period, List<Scheme> schemes, Instant now) {
        var known =
                schemes.stream().anyMatch(each -> each.id().value().toString().equals(scheme));
        return new Asked(known ? scheme : "", Coded.find(Days.class, period).orElse(Days.LAST_YEAR), schemes, now);
    }

    Scope scope() {
        return new Scope(
                chosen().stream().map(Scheme::id).collect(Collectors.toUnmodifiableSet()), days.period(today()), now);
    }

    private List<Scheme> chosen() {
        return scheme.isEmpty()
                ? schemes
                : schemes.stream()
                        .filter(each -> each.id().value().toString().equals(scheme))
                        .toList();
    }

    String about() {
        var names = chosen().stream().map(Scheme::name).toList();
        return org.kith.design.Written.list(names) + ", " + days.period(today()).inWords();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, PlaceClock.LONDON);
    }

    Field schemeField() {
        return Field.of("scheme", "Scheme").withValue(scheme);
    }

    List<Choice> schemeChoices() {
        var choices = new java.util.ArrayList<Choice>();
        choices.add(Choice.of("", "Every scheme"));
        schemes.forEach(each -> choices.add(Choice.of(each.id().value().toString(), each.name())));
        return choices;
    }

    Field periodField() {
        return Field.of("period", "Days").withValue(days.code());
    }

    String query() {
        return "scheme=" + scheme + "&period=" + days.code();
    }

    /// The stretches of days that can be asked for.
    enum Days implements Coded {
        LAST_YEAR("last-12-months", "Last 12 months"),
        LAST_QUARTER("last-3-months", "Last 3 months"),
        THIS_FINANCIAL_YEAR("this-year", "Since 1 April"),
        LAST_FINANCIAL_YEAR("last-year", "The financial year before"),
        EVERYTHING("everything", "Since the beginning");

        static final Set<Days> WHOLE_YEARS = Set.of(THIS_FINANCIAL_YEAR, LAST_FINANCIAL_YEAR);

        private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
        private static final int QUARTER = 3;

        private final String code;
        private final String title;

        Days(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }

        Period period(LocalDate today) {
            return switch (this) {
                case LAST_YEAR -> Period.yearTo(today);
                case LAST_QUARTER -> new Period(today.minusMonths(QUARTER).plusDays(1), today);
                case THIS_FINANCIAL_YEAR -> Period.financialYearTo(today);
                case LAST_FINANCIAL_YEAR -> Period.financialYearBefore(today);
                case EVERYTHING -> new Period(BEGINNING, today);
            };
        }
    }
}
