package org.kith.access;

import org.jspecify.annotations.Nullable;

/// Somebody who signs in.
///
/// @param passwordHash none until the invitation has been answered
public record Account(
        AccountId id, String email, String name, @Nullable String passwordHash, boolean suspended) {}
