package org.kith.measures;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which asking of which instrument.
public record AssessmentId(UUID value) implements Identifier {}
