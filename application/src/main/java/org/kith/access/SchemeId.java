package org.kith.access;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which scheme of the place. It stands here because rights are given scheme by scheme.
public record SchemeId(UUID value) implements Identifier {}
