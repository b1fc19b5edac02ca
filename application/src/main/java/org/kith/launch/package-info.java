/// Starts and stops Kith: the command line, the data folder and its lock, the embedded PostgreSQL, and the
/// ports through which other modules fill a demonstration place, open a first place and import a file.
/// It is below every other module and uses none of them.
@NullMarked
@ApplicationModule(
        displayName = "Launch",
        allowedDependencies = {})
package org.kith.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
