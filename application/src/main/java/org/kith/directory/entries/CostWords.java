package org.kith.directory.entries;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.directory.Cost;

/// What a service costs, from the ways in which feeds say so.
final class CostWords {

    private static final Pattern FREE = Pattern.compile(
            "(?:it is |it's |always )?(?:free|no charge|no cost|nil|none|£?0(?:\\.00)?)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_AT_FIRST =
            Pattern.compile("\\b(?:first|half|taster|trial|then|but|from £)\\b", Pattern.CASE_INSENSITIVE);

    private CostWords() {}

    static Cost of(Fields service) {
        var options = service.all("cost_options").toList();
        var fees = service.text("fees");
        var words = fees.isEmpty() ? words(options) : fees;
        return new Cost(
                words, options.isEmpty() ? isFree(fees) : options.stream().allMatch(CostWords::isFree));
    }

    static boolean isFree(String words) {
        return FREE.matcher(words).matches() && !ONLY_AT_FIRST.matcher(words).find();
    }

    private static boolean isFree(Fields option) {
        var words = option.text("option", "amount_description");
        var amount = option.decimal("amount");
        return amount == null
                ? isFree(words)
                : amount == 0 && !ONLY_AT_FIRST.matcher(words).find();
    }

    private static String words(List<Fields> options) {
        return Fields.different(options.stream().map(CostWords::words)).stream().collect(Collectors.joining("; "));
    }

    private static String words(Fields option) {
        var what = option.text("option");
        var amount = option.decimal("amount");
        if (amount == null) {
            return what;
        }
        if (amount == 0) {
            return what.isEmpty() || what.equalsIgnoreCase("free")
                    ? "Free"
                    : FREE.matcher(what).matches() ? what : what + ": free";
        }
        var pounds = "£" + pounds(amount) + spaced(option.text("amount_description"));
        return what.isEmpty() ? pounds : what + ": " + pounds;
    }

    private static String spaced(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private static String pounds(double amount) {
        return amount == Math.rint(amount)
                ? BigDecimal.valueOf(amount).toBigInteger().toString()
                : "%.2f".formatted(amount);
    }
}
