package org.kith.accounts.web;

import org.kith.design.form.Entries;

/// The settings of the place.
///
/// @param address where the public begins
/// @param version of the settings as they were read
public record PlacePage(String address, String version, Entries entries) {}
