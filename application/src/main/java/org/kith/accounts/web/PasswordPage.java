package org.kith.accounts.web;

import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;

/// Asks for a password, of somebody who followed a link.
///
/// @param email whose password it is; none when the link no longer works
public record PasswordPage(String action, @Nullable String email, Entries entries) {}
