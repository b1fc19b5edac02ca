package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The figures of `docs/methods` are those of the worked examples. `-Dkith.write=figures` draws them anew.
class FiguresTest {

    private static final Path FOLDER = MethodPage.FOLDER.resolve("figures");

    private static final Map<String, Supplier<Drawing>> DRAWN = Map.ofEntries(
            Map.entry("instruments", ShareFigures::instruments),
            Map.entry("paired-change", ChangeFigures::pairedChange),
            Map.entry("signed-rank", ChangeFigures::signedRank),
            Map.entry("effect-sizes", ChangeFigures::effectSizes),
            Map.entry("who-improved", ChangeFigures::whoImproved),
            Map.entry("regression-to-the-mean", ChangeFigures::regressionToTheMean),
            Map.entry("follow-up-weighting", MissingFigures::followUpWeighting),
            Map.entry("chained-equations", MissingFigures::chainedEquations),
            Map.entry("tipping-point", MissingFigures::tippingPoint),
            Map.entry("shares", ShareFigures::shares),
            Map.entry("waits", SeriesFigures::waits),
            Map.entry("funnel", SeriesFigures::funnel),
            Map.entry("control-charts", SeriesFigures::controlCharts),
            Map.entry("inequality", ShareFigures::inequality),
            Map.entry("mixed-model", GroupFigures::mixedModel),
            Map.entry("meta-analysis", GroupFigures::metaAnalysis),
            Map.entry("power", GroupFigures::power),
            Map.entry("subgroups", GroupFigures::subgroups),
            Map.entry("disclosure", ShareFigures::disclosure),
            Map.entry("propensity", ControlledFigures::propensity),
            Map.entry("matching", ControlledFigures::matching),
            Map.entry("weighting", ControlledFigures::weighting),
            Map.entry("entropy-balancing", ControlledFigures::entropyBalancing),
            Map.entry("doubly-robust", ControlledFigures::doublyRobust),
            Map.entry("balance", ControlledFigures::balance),
            Map.entry("risk-sets", ControlledFigures::riskSets),
            Map.entry("interrupted-series", InterruptedFigures::interruptedSeries),
            Map.entry("difference-in-differences", InterruptedFigures::differenceInDifferences),
            Map.entry("placebo", InterruptedFigures::placebo),
            Map.entry("programme-cost", EconomicsFigures::programmeCost),
            Map.entry("cost-difference", EconomicsFigures::costDifference),
            Map.entry("cost-effectiveness", EconomicsFigures::costEffectiveness),
            Map.entry("social-value", EconomicsFigures::socialValue),
            Map.entry("budget-impact", EconomicsFigures::budgetImpact),
            Map.entry("counts", CountsFigures::counts),
            Map.entry("contacts-before-and-after", CountsFigures::contactsBeforeAndAfter),
            Map.entry("frequent-attenders", CountsFigures::frequentAttenders),
            Map.entry("validation", SeriesFigures::validation));

    static Stream<String> names() {
        return DRAWN.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void the_figure_is_that_of_the_worked_example(String name) throws IOException {
        MethodPage.Figure figure = MethodPage.of(name).figure().orElseThrow();
        Path file = FOLDER.resolve(figure.file());
        String drawn = Optional.ofNullable(DRAWN.get(name)).orElseThrow().get().svg(figure.words());
        if ("figures".equals(System.getProperty("kith.write"))) {
            Files.createDirectories(FOLDER);
            assertThat(Files.writeString(file, drawn)).exists();
        }
        assertThat(figure.file()).isEqualTo(name + ".svg");
        assertThat(figure.words()).hasSizeGreaterThan(40);
        assertThat(file).hasContent(drawn);
        assertThat(Files.size(file)).isLessThan(24_000);
    }

    @Test
    void every_figure_in_the_folder_is_drawn_here() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(DRAWN.keySet());
        }
    }
}
