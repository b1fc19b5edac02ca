package org.kith.design;

import org.jspecify.annotations.Nullable;

/// One line of a task list. A task that cannot be started yet has no address.
public record Task(
        String name, @Nullable String href, @Nullable String hint, Status status) {}
