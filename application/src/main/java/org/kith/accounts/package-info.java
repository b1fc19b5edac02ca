/// Signing in, and the administration of who may do what.
///
/// The ground of it (accounts, memberships, sessions, the gate) is [org.kith.access]; here are the acts and the pages:
/// sign-in and the way to each role's home, invitations and forgotten passwords, roles given and ended as dated rows,
/// suspension, the settings of the place, and the page that opens the first place.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access", "audit", "design", "design::*", "launch", "schemes"})
package org.kith.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
