package org.kith.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Times methods of `evaluation` beside R, on the same data in the same run, and checks that the two agree.
///
/// `benchmarks/run [CASE] [ROWS…]`; without arguments every case at 10,000, 100,000 and 1,000,000 rows.
public final class Benchmarks {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final List<Case> CASES = List.of(
            new Waiting(),
            new Paired(),
            new FillingIn(),
            new Scoring(),
            new Matching(),
            new Distance(),
            new Acceptability(),
            new Grouped(),
            new Contacts());

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var scripts = Path.of(arguments[0]);
        var only = arguments.length > 1 ? arguments[1] : "";
        var sizes = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length).stream().map(Integer::valueOf).toList()
                : SIZES;
        System.out.println(Line.HEAD);
        boolean agreed = true;
        for (var each : CASES) {
            if (only.isEmpty() || each.name().equals(only)) {
                agreed &= run(each, sizes, scripts);
            }
        }
        System.exit(agreed ? 0 : 1);
    }

    private static boolean run(Case each, List<Integer> sizes, Path scripts) throws IOException, InterruptedException {
        boolean agreed = true;
        for (int rows : sizes.stream().filter(each::finishes).toList()) {
            var data = each.data(rows, 20_261_122L);
            var ours = Timing.of(() -> each.run(data), each.runs(rows));
            var theirs = R.run(scripts.resolve(each.name() + ".R"), data, each.runsOfR(rows));
            var line = Line.of(each, rows, ours, theirs);
            System.out.println(line.text());
            agreed &= line.agrees();
        }
        return agreed;
    }
}
