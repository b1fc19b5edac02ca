package org.kith.design.form;

/// What a field was found to hold: a value, nothing, or something that has to be changed first.
sealed interface Finding<T> {

    record Found<T>(T value) implements Finding<T> {}

    record Nothing<T>() implements Finding<T> {}

    record Wrong<T>(String message, String anchor) implements Finding<T> {}
}
