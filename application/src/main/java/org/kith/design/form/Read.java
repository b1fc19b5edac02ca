package org.kith.design.form;

/// What came of reading a form: a typed request, or the form to show again.
public sealed interface Read<T> {

    record Valid<T>(T request) implements Read<T> {}

    record Invalid<T>(Entries entries) implements Read<T> {}
}
