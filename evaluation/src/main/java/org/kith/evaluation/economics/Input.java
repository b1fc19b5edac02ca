package org.kith.evaluation.economics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;

/// One number of a calculation that may vary, with its name. Shares stay within 0 and 1, and all else at nought or
/// more, however far their range reaches or they are drawn.
record Input(
        String name, double value, double low, double high, ToDoubleFunction<UniformRandomProvider> draw, double most) {

    static Input of(String name, Quantity quantity, boolean share) {
        return new Input(
                name,
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity::draw,
                share ? 1 : Double.POSITIVE_INFINITY);
    }

    Input(String name, Deadweight deadweight) {
        this(name, deadweight.share(), deadweight.low(), deadweight.high(), deadweight::draw, 1);
    }

    double lowest() {
        return within(low);
    }

    double highest() {
        return within(high);
    }

    double drawn(UniformRandomProvider random) {
        return within(draw.applyAsDouble(random));
    }

    private double within(double number) {
        return Math.clamp(number, 0.0, most);
    }
}
