/// Who saw or changed what, and when.
///
/// Every look at a person's record and every change writes one entry in the transaction of the act itself. The
/// application's database role may add entries and read them, and cannot change or remove one; an hourly digest chain
/// shows
/// whether somebody else did.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access", "design", "design::*"})
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
