package org.kith.launch;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystem;

/// Runs one command of `./kith` in this process.
public final class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private final Settings settings;
    private final Console console;
    private final StartingKith starting;

    private Launch(Settings settings, Console console, StartingKith starting) {
        this.settings = settings;
        this.console = console;
        this.starting = starting;
    }

    /// Does what the arguments ask of the given application. A command that ends ends the process;
    /// one that serves leaves it running.
    public static void run(Class<?> application, String... arguments) {
        // Until the application has set up its log, nothing is logged: Flyway would tell every step.
        LoggingSystem.get(Launch.class.getClassLoader()).beforeInitialize();
        var console = Console.ofThisProcess();
        var closing = Closing.atTheEndOfThisProcess();
        try {
            var invocation = Invocation.of(arguments);
            var starting = new StartingKith(application, console, Clock.systemUTC(), closing);
            new Launch(new Settings(System.getenv()), console, starting).perform(invocation);
        } catch (RuntimeException failure) {
            // Stopping half-way through a start makes every step fail; that is no news.
            if (!closing.hasBegun()) {
                tell(failure, console);
                System.exit(1);
            }
        }
    }

    private static void tell(RuntimeException failure, Console console) {
        if (failure instanceof CannotStart reason) {
            console.sentence(reason.sentence());
        } else {
            LOG.error("Kith stops because of a defect", failure);
        }
    }

    private void perform(Invocation invocation) {
        switch (invocation) {
            case Invocation.Demo() -> {
                headline("demonstration");
                var plan = Plan.toServe(InstallationKind.DEMONSTRATION, settings);
                new Demonstrating(new Serving(starting, console), console).begin(plan);
            }
            case Invocation.Start() -> {
                headline("people's real records");
                new Serving(starting, console).begin(Plan.toServe(InstallationKind.PRODUCTION, settings));
            }
            case Invocation.Import(var files) -> {
                System.exit(new Importing(starting, settings, console).take(files) ? 0 : 1);
            }
            case Invocation.Rehearse() -> {
                new Rehearsing(starting).once(Plan.toRehearse(settings));
                System.exit(0);
            }
        }
    }

    private void headline(String what) {
        var version = Launch.class.getPackage().getImplementationVersion();
        console.line("Kith " + (version == null ? "" : version + " ") + "(" + what + ")");
    }
}
