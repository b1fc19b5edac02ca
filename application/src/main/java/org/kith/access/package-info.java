/// Who may do what.
///
/// An [Account] is shared by every place; a [Membership] in a place gives a [Role], reaching some schemes or all. Pages
/// say
/// whom they are [OpenTo], and a page that says nothing is open to nobody. People without an account come by a
/// single-purpose link ([SignedLinks]). Use cases are told who acts by an [Actor].
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package org.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
