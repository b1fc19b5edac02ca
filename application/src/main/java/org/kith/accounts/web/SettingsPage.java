package org.kith.accounts.web;

/// What the reader can set.
public record SettingsPage(boolean administrator) {}
