package org.kith.directory;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which community organisation.
public record OrganisationId(UUID value) implements Identifier {}
