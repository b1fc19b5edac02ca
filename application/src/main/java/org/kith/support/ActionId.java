package org.kith.support;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which action. Whoever writes one down makes its id, so that a form sent twice is one action.
public record ActionId(UUID value) implements Identifier {}
