package org.kith.evaluation.report;

/// Which formula made a figure, and which version of it: a change of the digits is a change of the version.
public record FormulaId(String name, int version) {

    public static FormulaId of(String name) {
        return new FormulaId(name, 1);
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
