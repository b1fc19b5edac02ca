package org.kith;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kith.tenancy.PlaceClock;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Lets every place live at one moment while a test runs: Tuesday 3 March 2026, half past ten.
public final class FixedTime implements BeforeEachCallback, AfterEachCallback {

    public static final Instant NOW = Instant.parse("2026-03-03T10:30:00Z");

    @Override
    public void beforeEach(ExtensionContext context) {
        clock(context).follow(Clock.fixed(NOW, PlaceClock.LONDON));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        clock(context).returnToNow();
    }

    private static PlaceClock clock(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(PlaceClock.class);
    }

    /// So many days before then, at the same time of day.
    public static Instant daysAgo(int days) {
        return NOW.minusSeconds(days * 86_400L);
    }
}
