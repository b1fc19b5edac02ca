package org.kith.evaluation.estimate.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// To which practice, person or link worker every row belongs.
///
/// Groups are numbered in the order in which they first appear. Every row belongs to one: leave rows without a
/// group out first, and count them.
public final class Grouping {

    private final String name;
    private final List<String> groups;
    private final int[] codes;

    private Grouping(String name, List<String> groups, int[] codes) {
        this.name = name;
        this.groups = List.copyOf(groups);
        this.codes = codes;
    }

    /// Groups that are told apart by words.
    ///
    /// @param name what the groups are, in the singular, as in "practice"
    /// @param rows the group of each row; an empty one is a defect
    public static Grouping of(String name, String... rows) {
        Map<String, Integer> known = new HashMap<>();
        List<String> groups = new ArrayList<>();
        int[] codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].isBlank()) {
                throw new IllegalArgumentException("a row has no " + name);
            }
            codes[i] = known.computeIfAbsent(rows[i], row -> known.size());
            if (codes[i] == groups.size()) {
                groups.add(rows[i]);
            }
        }
        return new Grouping(name, groups, codes);
    }

    /// Groups that are told apart by numbers.
    public static Grouping of(String name, int... rows) {
        int least = Arrays.stream(rows).min().orElse(0);
        long reach = Arrays.stream(rows).max().orElse(0) - (long) least;
        return reach < 1000 + 4L * rows.length
                ? byTable(name, rows, least, (int) reach + 1)
                : of(name, Arrays.stream(rows).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /// Numbers that lie close together, as they nearly always do, need no search.
    private static Grouping byTable(String name, int[] rows, int least, int reach) {
        int[] known = new int[reach];
        List<String> groups = new ArrayList<>();
        int[] codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int at = rows[i] - least;
            if (known[at] == 0) {
                groups.add(Integer.toString(rows[i]));
                known[at] = groups.size();
            }
            codes[i] = known[at] - 1;
        }
        return new Grouping(name, groups, codes);
    }

    public String name() {
        return name;
    }

    /// The groups' own names, in order of first appearance.
    public List<String> groups() {
        return groups;
    }

    public int size() {
        return groups.size();
    }

    public int rows() {
        return codes.length;
    }

    /// The places of all rows' groups, which nobody writes into.
    int[] codes() {
        return codes;
    }

    /// The place of a row's group in [#groups].
    public int code(int row) {
        return codes[row];
    }
}
