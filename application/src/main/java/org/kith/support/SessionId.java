package org.kith.support;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which session. Whoever writes one down makes its id, so that a form sent twice is one session.
public record SessionId(UUID value) implements Identifier {}
