package org.kith.accounts.web;

import org.kith.design.form.Entries;

/// The form that invites somebody.
public record InvitePage(Entries entries, RoleChoices choices) {}
