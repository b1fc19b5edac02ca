package org.kith.tenancy;

import java.util.UUID;

/// What every id record is, so that SQL can take one as it is.
public interface Identifier {

    UUID value();
}
