/// People: who somebody is, how to reach them safely, what they need to be told in, and what they agreed to.
///
/// A [Person] is one record in a place, however many schemes and referrals: [RegisteringPeople] finds the record that
/// is already there. [AmendingPeople] keeps what a record said before. How somebody may be reached is asked of the
/// person ([Person#mayBeReached]) by whoever sends something, and what may be shared of [Consents] at the moment of
/// sharing. A referrer learns only of people their own organisation sent; [MatchScope] says who learns of whom.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access", "audit", "design", "design::*", "schemes", "directory"})
package org.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
