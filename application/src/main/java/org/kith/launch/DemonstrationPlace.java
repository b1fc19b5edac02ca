package org.kith.launch;

import java.util.List;

/// The place a demonstration shows. `./kith demo` fills it once; when that is interrupted, the launcher throws
/// the demonstration's database away and fills a new one, so an implementation never meets half a place.
public interface DemonstrationPlace {

    boolean isFilled();

    /// Fills the empty place and says in one sentence what is now in it.
    String fill(Progress progress);

    /// One account for each role, in the order in which a visitor would try them.
    List<SignIn> signIns();

    /// How a visitor of the demonstration becomes one of its people.
    record SignIn(String role, String email, String password) {}
}
