/// Schemes: what a place offers people, as its managers set it up in the browser.
///
/// A [Scheme] says whom it is for and how they come in, how fast it answers, how it works with a person and what it
/// measures when. Everything it says is a [SchemeSettings]; opening and changing one is a use case each, and every
/// change of a setting is kept with what it was before. [Scheme#eligibility] decides, before the long form, whether the
/// scheme is for somebody, and says where else to go.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access", "audit", "design", "design::*"})
package org.kith.schemes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
