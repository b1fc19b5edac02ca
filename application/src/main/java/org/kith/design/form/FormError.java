package org.kith.design.form;

/// What is wrong with one field: the sentence, and the id of the control it leads to.
public record FormError(String field, String anchor, String message) {}
