package org.kith.schemes;

import java.util.Collection;
import java.util.Map;

/// What practices are called, which the directory knows and this module, below it, does not.
public interface PracticeNames {

    /// The names of those codes that the register has.
    Map<String, String> of(Collection<String> codes);
}
