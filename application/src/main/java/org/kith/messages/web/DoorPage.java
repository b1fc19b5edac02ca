package org.kith.messages.web;

import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;

/// What stands between a link and the word back it leads to.
///
/// @param base    the address of the word back under the place
/// @param address part of the address that a code is sent to; none where the link has expired
public record DoorPage(String base, @Nullable String address, boolean expired, Entries entries) {}
