/// What there is to connect people to, and where it is.
///
/// Holds GP practices, postcodes and small areas with their deprivation, and community services as their sources
/// describe them: Open Referral UK feeds, taken in from a file, and a place's own entries. A place chooses the sources
/// it shows and adds what only it knows: does the service take referrals now, when was the entry last checked, what
/// did nobody offer.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access", "audit", "design", "design::*", "schemes", "launch"})
package org.kith.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
