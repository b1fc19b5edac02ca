package org.kith.access;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which membership in the place.
public record MembershipId(UUID value) implements Identifier {}
