package org.kith.evaluation.match;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Denominator.LeftOut;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Supported people and their comparators, each watched from the same day: what [RiskSets] finds.
///
/// A comparison runs over members: a person is a member once with the support and, if they were somebody's
/// comparator before, once without it. Outcomes, histories and weights are in the members' order.
public final class IndexDates implements Result {

    /// A supported person, the day of their referral, and who could have been referred that day.
    record Set(int supported, LocalDate from, List<Integer> comparators) {
        Set {
            comparators = List.copyOf(comparators);
        }
    }

    /// A person in a comparison.
    ///
    /// @param person    their row
    /// @param from      the day from which they are watched
    /// @param supported whether they are in it as somebody who had the support
    /// @param set       with whom they were chosen
    public record Member(int person, LocalDate from, boolean supported, int set) {}

    private final Registrations people;
    private final ContactMonths contacts;
    private final int months;
    private final Denominator referred;
    private final List<Member> members;
    private final String rule;

    IndexDates(
            Registrations people,
            ContactMonths contacts,
            int months,
            long referred,
            List<LeftOut> leftOut,
            List<Set> sets,
            String rule) {
        this.people = people;
        this.contacts = contacts;
        this.months = months;
        this.referred = new Denominator(referred, sets.size(), leftOut);
        this.members = members(sets);
        this.rule = rule;
    }

    private static List<Member> members(List<Set> sets) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < sets.size(); at++) {
            Set set = sets.get(at);
            members.add(new Member(set.supported(), set.from(), true, at));
            for (int comparator : set.comparators()) {
                members.add(new Member(comparator, set.from(), false, at));
            }
        }
        return List.copyOf(members);
    }

    /// Set by set in the order of referral, the supported person first, then comparators, the nearest first.
    public List<Member> members() {
        return members;
    }

    /// Everybody referred, those with a comparator, and why the others have none.
    public Denominator referred() {
        return referred;
    }

    /// Which members had the support.
    public Assignment who() {
        boolean[] supported = new boolean[members.size()];
        IntStream.range(0, supported.length)
                .forEach(member -> supported[member] = members.get(member).supported());
        return Assignment.of(supported);
    }

    /// The same as pairs of members.
    public Matches matches() {
        List<Matches.Pair> pairs = new ArrayList<>();
        int supported = 0;
        for (int member = 0; member < members.size(); member++) {
            if (members.get(member).supported()) {
                supported = member;
            } else {
                pairs.add(new Matches.Pair(supported, member));
            }
        }
        return new Matches(who(), pairs, rule, Double.POSITIVE_INFINITY, false);
    }

    /// Members' contacts in each of the months before their index date, the nearest month first: what they should
    /// be alike in.
    public DesignMatrix history() {
        List<String> names = new ArrayList<>();
        double[][] columns = new double[months][members.size()];
        for (int back = 1; back <= months; back++) {
            names.add("contacts " + back + (back == 1 ? " month before" : " months before"));
            for (int member = 0; member < members.size(); member++) {
                Member each = members.get(member);
                YearMonth month = YearMonth.from(each.from()).minusMonths(back);
                columns[back - 1][member] = contacts.of(each.person(), month);
            }
        }
        return DesignMatrix.of(names, columns);
    }

    /// Until when a member is watched: the end of the study, or the day they left, or, as a comparator, the day
    /// of their own referral, whichever is first.
    public LocalDate watchedUntil(int member, LocalDate end) {
        Member each = members.get(member);
        LocalDate until = earlier(end, people.leaving(each.person()));
        return each.supported() ? until : earlier(until, people.referral(each.person()));
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(when -> when.isBefore(day)).orElse(day);
    }

    /// How many comparators were referred themselves later on.
    public int referredLater() {
        return (int) members.stream()
                .filter(member ->
                        !member.supported() && people.referral(member.person()).isPresent())
                .count();
    }

    /// Which members hang together: those of one set, and sets in which the same person stands.
    public int[] clusters() {
        int[] together = IntStream.range(0, members.size()).toArray();
        int[] firstOf = new int[people.people()];
        Arrays.fill(firstOf, -1);
        int supported = 0;
        for (int member = 0; member < together.length; member++) {
            supported = members.get(member).supported() ? member : supported;
            join(together, supported, member);
            int person = members.get(member).person();
            if (firstOf[person] >= 0) {
                join(together, firstOf[person], member);
            }
            firstOf[person] = member;
        }
        return IntStream.range(0, together.length)
                .map(member -> root(together, member))
                .toArray();
    }

    private static void join(int[] together, int one, int other) {
        int first = root(together, one);
        int second = root(together, other);
        together[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] together, int member) {
        int at = member;
        while (together[at] != at) {
            together[at] = together[together[at]];
            at = together[at];
        }
        return at;
    }

    private long comparators() {
        return members.size() - referred.used();
    }

    @Override
    public String sentence() {
        return referred.used() + " of " + referred.all()
                + " people referred have comparators who could have been referred"
                + " the same day (" + comparators() + (comparators() == 1 ? " person" : " people") + ", of whom "
                + referredLater()
                + " were referred later and are watched until then): " + rule + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Referred", referred.all()));
        rows.add(Row.of("With comparators", referred.used()));
        referred.leftOut().forEach(left -> rows.add(Row.of("Left out: " + left.reason(), left.count())));
        rows.add(Row.of("Comparators", comparators()));
        rows.add(Row.of("Referred later, watched until then", referredLater()));
        rows.add(new Row("Rule", rule));
        return List.copyOf(rows);
    }
}
