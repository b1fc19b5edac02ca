package org.kith.evaluation.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.evaluation.instrument.Section.Line;

/// Reads an instrument from its file.
///
/// A file is UTF-8 text in lines of `name: value`; blank lines and lines that begin with `#` are skipped. It opens
/// with facts about the instrument, then come sections, one an item and one a score:
///
/// ```
/// key: example                      version: 1
/// title: An example                 source: Somebody (2020)
/// licence: Public domain            notice: the line every copy must carry (optional)
/// wording: shown                    or scoring-only, or final-score-only
/// intro: Read this out first.       (optional)
/// unanswered: do-not-know, prefer-not-to-say
///
/// [item mood]
/// text: How was your mood?
/// range: 0..10                      with `step: 0.5` where steps are not whole
/// low: Awful
/// high: Splendid
///
/// [item sleep]
/// text: Did you sleep?
/// option: 1 Yes                     code, then words; `option: 2 = 0 No` scores other points than its code
/// option: 2 No
/// reversed: yes
/// alert: 0 | Ask about safety now   (optional) when the answer's points are above 0
///
/// [score mood]
/// title: Mood
/// items: mood                       or a comma-separated list, or `all`; or `scores: a, b`
/// rule: value                       or sum, mean, state, goal-attainment
/// missing: 0                        how many items may be unanswered
/// range: 0..10
/// direction: higher-is-better
/// convert: 7=7.00 8=9.51            (optional) raw to reported; `loaded` when the table comes later
/// band: 0..4 Low                    (optional, with bands-source)
/// bands-source: Somebody (2020)
/// meaningful-change: 1 | one step | Somebody (2020)
/// ```
///
/// A faulty file is reported with its line.
public final class InstrumentFile {

    private static final Set<String> HEAD =
            Set.of("key", "version", "title", "source", "licence", "notice", "wording", "intro", "unanswered");
    private static final Set<String> ITEM =
            Set.of("text", "range", "step", "low", "high", "option", "reversed", "alert");
    private static final Set<String> SCORE = Set.of(
            "title",
            "items",
            "scores",
            "rule",
            "missing",
            "range",
            "direction",
            "convert",
            "band",
            "bands-source",
            "meaningful-change");

    private InstrumentFile() {}

    /// What came of reading a file.
    public sealed interface Reading {

        /// The file holds an instrument.
        record Read(Instrument instrument) implements Reading {}

        /// The file is faulty in this line (0 when the fault lies in no one line).
        record Faulty(int line, String fault) implements Reading {}
    }

    public static Reading read(String text) {
        try {
            return new Reading.Read(instrument(Section.all(text)));
        } catch (FaultyFile fault) {
            return new Reading.Faulty(fault.line(), fault.fault());
        } catch (IllegalArgumentException broken) {
            return new Reading.Faulty(0, String.valueOf(broken.getMessage()));
        }
    }

    private static Instrument instrument(List<Section> sections) {
        Section head = sections.getFirst();
        head.allow(HEAD);
        List<Item> items = new ArrayList<>();
        List<Section> scores = new ArrayList<>();
        for (Section section : sections.subList(1, sections.size())) {
            switch (section.kind()) {
                case "item" -> items.add(item(section));
                case "score" -> scores.add(section);
                default -> throw new FaultyFile(section.line(), "a section is an item or a score");
            }
        }
        List<ItemKey> keys = items.stream().map(Item::key).toList();
        return new Instrument(
                new InstrumentId(head.text("key"), head.text("version")),
                head.text("title"),
                head.text("source"),
                new Licence(head.text("licence"), wording(head.one("wording")), head.text("notice", "")),
                head.text("intro", ""),
                unanswered(head),
                items,
                scores.stream().map(score -> score(score, keys)).toList());
    }

    private static Wording wording(Line line) {
        return constant(Wording.class, line);
    }

    private static Set<Answer.Reason> unanswered(Section head) {
        return head.words("unanswered").stream()
                .map(word -> constant(Answer.Reason.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Item item(Section section) {
        section.allow(ITEM);
        boolean reversed = section.text("reversed", "no").equals("yes");
        return new Item(new ItemKey(section.name()), section.text("text"), scale(section), reversed, alerts(section));
    }

    private static List<Alert> alerts(Section section) {
        return section.every("alert").stream()
                .map(line -> {
                    String[] parts = line.parts("\\|", 2);
                    return new Alert(line.number(parts[0]), parts[1]);
                })
                .toList();
    }

    private static AnswerScale scale(Section section) {
        List<Line> options = section.every("option");
        if (!options.isEmpty()) {
            return new AnswerScale.Options(
                    options.stream().map(InstrumentFile::option).toList());
        }
        double[] range = section.one("range").range();
        double step = section.find("step").map(Line::asNumber).orElse(1.0);
        return new AnswerScale.Range(range[0], range[1], step, section.text("low", ""), section.text("high", ""));
    }

    private static AnswerScale.Option option(Line line) {
        String[] parts = line.parts(" ", 2);
        int code = line.whole(parts[0]);
        if (!parts[1].startsWith("=")) {
            return new AnswerScale.Option(code, parts[1], code);
        }
        String[] scored = line.with(parts[1].substring(1).strip()).parts(" ", 2);
        return new AnswerScale.Option(code, scored[1], line.number(scored[0]));
    }

    private static ScoreDefinition score(Section section, List<ItemKey> all) {
        section.allow(SCORE);
        double[] range = section.one("range").range();
        return new ScoreDefinition(
                new ScoreKey(section.name()),
                section.text("title"),
                items(section, all),
                section.words("scores").stream()
                        .map(word -> new ScoreKey(word.value()))
                        .toList(),
                constant(ScoringRule.class, section.one("rule")),
                section.find("missing").map(line -> line.whole(line.value())).orElse(0),
                conversion(section),
                range[0],
                range[1],
                constant(Direction.class, section.one("direction")),
                bands(section),
                section.every("meaningful-change").stream()
                        .map(InstrumentFile::meaningful)
                        .toList());
    }

    private static List<ItemKey> items(Section section, List<ItemKey> all) {
        if (section.text("items", "").equals("all")) {
            return all;
        }
        return section.words("items").stream()
                .map(word -> new ItemKey(word.value()))
                .toList();
    }

    private static Conversion conversion(Section section) {
        Map<Double, Double> table = new LinkedHashMap<>();
        if (section.every("convert").stream().anyMatch(line -> line.value().equals("loaded"))) {
            return Conversion.awaitingTable();
        }
        for (Line line : section.every("convert")) {
            for (String entry : line.parts(" +", 0)) {
                String[] pair = line.with(entry).parts("=", 2);
                table.put(line.number(pair[0]), line.number(pair[1]));
            }
        }
        return new Conversion(table, false);
    }

    private static Bands bands(Section section) {
        List<Line> lines = section.every("band");
        if (lines.isEmpty()) {
            return Bands.none();
        }
        List<Bands.Band> bands = new ArrayList<>();
        for (Line line : lines) {
            String[] parts = line.parts(" ", 2);
            double[] range = line.with(parts[0]).range();
            bands.add(new Bands.Band(range[0], range[1], parts[1]));
        }
        return new Bands(bands, section.text("bands-source"));
    }

    private static MeaningfulChange meaningful(Line line) {
        String[] parts = line.parts("\\|", 3);
        return new MeaningfulChange(line.number(parts[0]), parts[1], parts[2]);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Line line) {
        String name = line.value().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw line.fault("\"" + line.value() + "\" is not one of the words allowed here");
    }
}
