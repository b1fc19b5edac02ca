package org.kith.directory;

/// A community organisation as its source describes it.
public record Organisation(OrganisationId id, String name, String description, String email, String website) {}
