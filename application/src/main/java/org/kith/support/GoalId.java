package org.kith.support;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which goal. Whoever writes one down makes its id, so that a form sent twice is one goal.
public record GoalId(UUID value) implements Identifier {}
