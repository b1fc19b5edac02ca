package org.kith.accounts.web;

import org.kith.design.form.Entries;

/// The settings of the place.
///
/// @param address where the public begins
public record PlacePage(String address, Entries entries) {}
