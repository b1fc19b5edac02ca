package org.kith.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.directory.Cost;
import org.kith.directory.Hit;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.ServiceStatus;
import org.kith.directory.TakesReferrals;

/// A found service in a line or two: what, when, cost, how far, does it take referrals now, when was it checked.
public record HitLine(String name, String href, String by, String summary, List<String> facts, List<Status> states) {

    private static final int TIMES = 3;

    public HitLine {
        facts = List.copyOf(facts);
        states = List.copyOf(states);
    }

    static HitLine of(Hit hit, String href, LocalDate today) {
        return new HitLine(hit.name(), href, hit.organisation(), hit.summary(), facts(hit, today), states(hit));
    }

    private static List<String> facts(Hit hit, LocalDate today) {
        var facts = new ArrayList<String>();
        if (!hit.times().isEmpty()) {
            facts.add(hit.times().stream().limit(TIMES).map(MeetingTime::words).collect(Collectors.joining("; ")));
        }
        facts.add(cost(hit.cost()));
        hit.where().map(HitLine::where).ifPresent(facts::add);
        facts.add(hit.freshness().words(today));
        return facts;
    }

    static String cost(Cost cost) {
        if (cost.words().isEmpty()) {
            return cost.free() ? "Free" : "Ask what it costs";
        }
        return cost.words();
    }

    private static String where(Hit.Where where) {
        if (where.kind() == MeetingPlace.Kind.VIRTUAL) {
            return MeetingPlace.Kind.VIRTUAL.title();
        }
        var miles = where.miles();
        var place = where.postcode().isEmpty() ? where.name() : where.name() + ", " + where.postcode();
        return miles == null ? place : distance(miles) + " away: " + place;
    }

    static String distance(double miles) {
        if (miles < 0.3) {
            return "Under half a mile";
        }
        return miles < 0.95
                ? "Under a mile"
                : String.format(Locale.UK, miles < 10 ? "%.1f miles" : "%.0f miles", miles);
    }

    private static List<Status> states(Hit hit) {
        var states = new ArrayList<Status>();
        if (hit.status() == ServiceStatus.TEMPORARILY_CLOSED) {
            states.add(Status.of(ServiceStatus.TEMPORARILY_CLOSED.title(), Tone.ORANGE));
        }
        switch (hit.takesReferrals()) {
            case YES -> states.add(Status.of(TakesReferrals.YES.title(), Tone.GREEN));
            case NO -> states.add(Status.of(TakesReferrals.NO.title(), Tone.RED));
            case UNKNOWN -> {}
        }
        if (hit.cost().free()) {
            states.add(Status.of("Free", Tone.AQUA_GREEN));
        }
        return states;
    }
}
