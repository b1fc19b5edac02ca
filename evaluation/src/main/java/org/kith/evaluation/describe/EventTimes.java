package org.kith.evaluation.describe;

import java.util.Arrays;

/// The distinct times at which events happened, how many there were, and how many were still waiting just before.
///
/// Times are sorted as plain numbers, events and cut-offs apart, so that a million need no objects.
final class EventTimes {

    private final double[] time;
    private final int[] events;
    private final int[] waiting;
    private final int count;
    private final double[] sortedEnds;
    private final double[] sortedCutOffs;

    private EventTimes(
            double[] time, int[] events, int[] waiting, int count, double[] sortedEnds, double[] sortedCutOffs) {
        this.time = time;
        this.events = events;
        this.waiting = waiting;
        this.count = count;
        this.sortedEnds = sortedEnds;
        this.sortedCutOffs = sortedCutOffs;
    }

    static EventTimes of(double[] times, boolean[] happened) {
        double[] ends = new double[times.length];
        double[] cutOffs = new double[times.length];
        int e = 0;
        int c = 0;
        for (int i = 0; i < times.length; i++) {
            if (happened[i]) {
                ends[e++] = times[i];
            } else {
                cutOffs[c++] = times[i];
            }
        }
        Arrays.sort(ends, 0, e);
        Arrays.sort(cutOffs, 0, c);
        return merge(ends, e, cutOffs, c);
    }

    private static EventTimes merge(double[] ends, int e, double[] cutOffs, int c) {
        double[] time = new double[e];
        int[] events = new int[e];
        int[] waiting = new int[e];
        int count = 0;
        int cut = 0;
        int i = 0;
        while (i < e) {
            int from = i;
            while (i < e && ends[i] == ends[from]) {
                i++;
            }
            while (cut < c && cutOffs[cut] < ends[from]) {
                cut++;
            }
            time[count] = ends[from];
            events[count] = i - from;
            waiting[count] = e - from + c - cut;
            count++;
        }
        return new EventTimes(time, events, waiting, count, Arrays.copyOf(ends, e), Arrays.copyOf(cutOffs, c));
    }

    int count() {
        return count;
    }

    double time(int i) {
        return time[i];
    }

    int events(int i) {
        return events[i];
    }

    int waiting(int i) {
        return waiting[i];
    }

    /// How many are still waiting just before any time, whether something happens then or not.
    double waitingAt(double when) {
        return sortedEnds.length
                - before(sortedEnds, when)
                + sortedCutOffs.length
                - (double) before(sortedCutOffs, when);
    }

    private static int before(double[] sorted, double when) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < when) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The place of the last event time not after a time, or −1.
    int lastUpTo(double when) {
        int found = Arrays.binarySearch(time, 0, count, when);
        return found >= 0 ? found : -found - 2;
    }
}
