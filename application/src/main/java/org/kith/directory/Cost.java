package org.kith.directory;

/// What a service costs, in words, and whether that is nothing. Empty words mean that nobody said.
public record Cost(String words, boolean free) {}
