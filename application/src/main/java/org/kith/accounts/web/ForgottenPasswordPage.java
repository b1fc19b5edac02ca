package org.kith.accounts.web;

import org.kith.design.form.Entries;

/// Asks whose password was forgotten.
public record ForgottenPasswordPage(Entries entries) {}
