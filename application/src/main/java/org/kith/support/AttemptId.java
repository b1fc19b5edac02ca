package org.kith.support;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which attempt to reach a person. Whoever writes one down makes its id, so that a form sent twice is one attempt.
public record AttemptId(UUID value) implements Identifier {}
