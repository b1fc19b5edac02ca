package org.kith.people;

/// A person, opened by somebody who may see them, with what every page about them shows first.
public record PersonFile(Person person, Banner banner) {}
