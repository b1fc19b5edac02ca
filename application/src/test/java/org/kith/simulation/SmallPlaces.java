package org.kith.simulation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.launch.DemonstrationPlace.SignIn;
import org.kith.launch.Progress;
import org.kith.simulation.AlderVale.Scale;
import org.kith.simulation.AlderVale.Site;
import org.springframework.stereotype.Component;

/// Lived places for tests of other packages: small, with something in every state, and somebody in every role.
@Component
public class SmallPlaces {

    private final AlderVale aldervale;
    private final Clock clock;

    SmallPlaces(AlderVale aldervale, Clock clock) {
        this.aldervale = aldervale;
        this.clock = clock;
    }

    /// Lives a place up to now and says who signs in, by role.
    public Map<String, SignIn> live(String slug) {
        return live(slug, "Alder Vale of " + slug);
    }

    public Map<String, SignIn> live(String slug, String name) {
        var site = new Site(slug, name, slug + ".example.org");
        var said = aldervale.live(
                site, new Scale(11, 45, 210), clock.instant().truncatedTo(ChronoUnit.HOURS), Progress.none());
        assert !said.isEmpty();
        return Opening.signIns(site).stream().collect(Collectors.toMap(SignIn::role, each -> each));
    }
}
