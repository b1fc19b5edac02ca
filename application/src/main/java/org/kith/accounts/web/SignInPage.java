package org.kith.accounts.web;

import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;

/// The sign-in page.
///
/// @param saying what just happened, where something did
public record SignInPage(Entries entries, @Nullable String saying) {}
