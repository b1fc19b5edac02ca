package org.kith.accounts.web;

import org.kith.design.form.Entries;

/// Asks for what the first place needs.
public record FirstPlacePage(Entries entries) {}
