package org.kith.directory.entries;

/// An organisation as a file describes it.
record OrganisationEntry(String key, String name, String description, String email, String website) {}
