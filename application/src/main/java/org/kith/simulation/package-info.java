/// A fictional place whose people live through its scheme on a simulated clock.
///
/// It fills the demonstration, and it is a test of the product by itself: everything happens through the use cases that
/// pages call, by the accounts of the place's own staff. People decline, cannot be reached, miss sessions, drop out and
/// never return the last questionnaire, as people do. The same seed gives the same lives.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "access",
            "launch",
            "schemes",
            "directory",
            "directory::entries",
            "people",
            "referrals",
            "messages",
            "measures",
            "support",
            "connections"
        })
package org.kith.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
