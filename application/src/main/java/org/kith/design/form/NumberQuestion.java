package org.kith.design.form;

import java.util.regex.Pattern;
import org.kith.design.Written;

/// A whole number within a range.
public final class NumberQuestion extends Question<Integer> {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private int least = 0;
    private int most = 999_999;

    NumberQuestion(FormReader reader, String name, String label) {
        super(reader, name, label);
    }

    public NumberQuestion between(int lowest, int highest) {
        least = lowest;
        most = highest;
        return this;
    }

    @Override
    Finding<Integer> find() {
        var typed = reader().typed(name());
        if (typed.isEmpty()) {
            return new Finding.Nothing<>();
        }
        var digits = typed.text().replace(",", "").replace(" ", "");
        if (!WHOLE.matcher(digits).matches()) {
            return wrong(label() + " must be a whole number, for example " + Written.count(Math.max(least, 1)));
        }
        var number = Integer.parseInt(digits);
        return number < least || number > most
                ? wrong("%s must be between %s and %s".formatted(label(), Written.count(least), Written.count(most)))
                : new Finding.Found<>(number);
    }
}
