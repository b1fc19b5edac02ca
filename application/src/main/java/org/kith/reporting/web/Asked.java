package org.kith.reporting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.reporting.Period;
import org.kith.reporting.Scope;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The schemes and days that an address asks for. A scheme or period that it names wrongly is as if it named none;
/// dates that somebody typed wrongly are said to be wrong.
///
/// @param schemes those the reader may choose among
record Asked(String scheme, Days days, Read<Period> between, Entries typed, List<Scheme> schemes, Instant now) {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final List<String> BOXES = List.of("day", "month", "year");

    Asked {
        schemes = List.copyOf(schemes);
    }

    static Asked of(MultiValueMap<String, String> address, List<Scheme> schemes, Instant now) {
        var typed = new FormReader(address);
        var entries = typed.entries();
        var scheme = entries.value("scheme");
        var known =
                schemes.stream().anyMatch(each -> each.id().value().toString().equals(scheme));
        var today = LocalDate.ofInstant(now, PlaceClock.LONDON);
        var days = Coded.find(Days.class, entries.value("period")).orElse(Days.LAST_YEAR);
        var between = days == Days.BETWEEN ? between(typed, today) : new Read.Valid<>(days.period(today));
        return new Asked(known ? scheme : "", days, between, typed.entries(), schemes, now);
    }

    private static Read<Period> between(FormReader typed, LocalDate today) {
        var first = typed.date("first", "First day")
                .notBefore(BEGINNING)
                .notAfter(today)
                .required("Enter the first day, for example 1 4 2025");
        var last = typed.date("last", "Last day")
                .notBefore(BEGINNING)
                .notAfter(today)
                .required("Enter the last day, for example 31 3 2026");
        if (typed.errors().isEmpty()) {
            typed.check(
                    !last.get().isBefore(first.get()),
                    "last",
                    "Last day must be on or after the first day, " + Written.date(first.get()));
        }
        return typed.read(() -> new Period(first.get(), last.get()));
    }

    Scope scope(Period period) {
        return new Scope(chosen().stream().map(Scheme::id).collect(Collectors.toUnmodifiableSet()), period, now);
    }

    private List<Scheme> chosen() {
        return scheme.isEmpty()
                ? schemes
                : schemes.stream()
                        .filter(each -> each.id().value().toString().equals(scheme))
                        .toList();
    }

    String about() {
        var names = Written.list(chosen().stream().map(Scheme::name).toList());
        return between instanceof Read.Valid<Period>(var period) ? names + ", " + period.inWords() : names;
    }

    FiguresFilter filter() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Every scheme"));
        schemes.forEach(each -> choices.add(Choice.of(each.id().value().toString(), each.name())));
        return new FiguresFilter(
                "/board",
                Field.of("scheme", "Scheme").withValue(scheme),
                schemes.size() > 1 ? choices : List.of(),
                Field.of("period", "Days").withValue(days == Days.BETWEEN ? Days.LAST_YEAR.code() : days.code()),
                Choice.all(Days.class).stream()
                        .filter(each -> !each.value().equals(Days.BETWEEN.code()))
                        .toList(),
                new FiguresFilter.Dates(
                        typed.date("first", "First day"), typed.date("last", "Last day"), days == Days.BETWEEN),
                typed.errors());
    }

    String query() {
        var query =
                UriComponentsBuilder.newInstance().queryParam("scheme", scheme).queryParam("period", days.code());
        if (days == Days.BETWEEN) {
            for (var date : List.of("first", "last")) {
                BOXES.forEach(box -> query.queryParam(date + "-" + box, typed.value(date + "-" + box)));
            }
        }
        return query.encode().build().toUriString().substring(1);
    }

    /// The stretches of days that can be asked for.
    enum Days implements Coded {
        LAST_YEAR("last-12-months", "Last 12 months"),
        LAST_QUARTER("last-3-months", "Last 3 months"),
        THIS_FINANCIAL_YEAR("this-year", "Since 1 April"),
        LAST_FINANCIAL_YEAR("last-year", "The financial year before"),
        EVERYTHING("everything", "Since the beginning"),
        BETWEEN("between", "Between two dates");

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

        private Period period(LocalDate today) {
            return switch (this) {
                case LAST_YEAR -> Period.yearTo(today);
                case LAST_QUARTER -> new Period(today.minusMonths(QUARTER).plusDays(1), today);
                case THIS_FINANCIAL_YEAR -> Period.financialYearTo(today);
                case LAST_FINANCIAL_YEAR -> Period.financialYearBefore(today);
                case EVERYTHING -> new Period(BEGINNING, today);
                case BETWEEN -> throw new IllegalStateException("Two dates are read from what was typed");
            };
        }
    }
}
