package org.kith.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// How long something took: the first time, when nothing is compiled yet, and the median of the times after.
///
/// @param first   seconds of the first run
/// @param median  seconds of a later run
/// @param cpu     processor seconds of a later run, all threads together
/// @param megabytes the most memory that was ever taken
record Timing(double first, double median, double cpu, double megabytes, SequencedMap<String, Double> result) {

    static Timing of(Supplier<SequencedMap<String, Double>> work, int runs) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double first = 0;
        var later = new ArrayList<Double>();
        var cpus = new ArrayList<Double>();
        SequencedMap<String, Double> result = null;
        for (int run = 0; run <= runs; run++) {
            long before = processor();
            long start = System.nanoTime();
            result = work.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (run == 0) {
                first = seconds;
            } else {
                later.add(seconds);
                cpus.add((processor() - before) / 1e9);
            }
        }
        double taken = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
        return new Timing(first, median(later), median(cpus), taken, result);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
