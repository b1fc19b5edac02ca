package org.kith.directory.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// Guesses what a service helps with from the words it uses, by the table `need-words.tsv`.
final class NeedWords {

    private static final int IN_NAME = 3;
    private static final int ENOUGH = 2;
    private static final int MOST = 3;
    private static final int READ = 3_000;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}0-9]+");

    private final Map<Need, List<String>> hints;

    private NeedWords(Map<Need, List<String>> hints) {
        this.hints = hints;
    }

    static NeedWords shipped() {
        try (var table =
                Objects.requireNonNull(NeedWords.class.getResourceAsStream("/org/kith/directory/need-words.tsv"))) {
            return read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NeedWords read(String table) {
        var hints = new EnumMap<Need, List<String>>(Need.class);
        for (var line : table.lines()
                .filter(each -> !each.startsWith("#") && !each.isBlank())
                .toList()) {
            var cells = line.split("\t", 2);
            hints.put(
                    Coded.of(Need.class, cells[0]),
                    Arrays.stream(cells[1].split(",")).map(NeedWords::words).toList());
        }
        return new NeedWords(hints);
    }

    /// The likeliest needs, at most three; none where the words say too little.
    ///
    /// @param telling the name, tags and audience, which count for more than the text
    List<Need> guess(String telling, String text) {
        var name = words(telling);
        var rest = words(text.substring(0, Math.min(text.length(), READ)));
        var scores = new EnumMap<Need, Long>(Need.class);
        hints.forEach((need, words) -> scores.put(need, IN_NAME * said(words, name) + said(words, rest)));
        return scores.entrySet().stream()
                .filter(each -> each.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Need, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long said(List<String> hints, String words) {
        return hints.stream().filter(words::contains).count();
    }

    /// Small letters with one space before each word, so that to contain ` walk` is to have a word that begins so.
    private static String words(String text) {
        return " "
                + NOT_A_LETTER
                        .matcher(text.toLowerCase(Locale.UK))
                        .replaceAll(" ")
                        .strip();
    }
}
