package org.kith.launch;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/// Runs a Kith that people visit, until it is told to stop.
final class Serving {
    private final StartingKith starting;
    private final Console console;

    Serving(StartingKith starting, Console console) {
        this.starting = starting;
        this.console = console;
    }

    RunningKith serve(Plan plan) {
        var kith = starting.start(plan);
        kith.offer(FileImport.class).ifPresent(imports -> openDoor(kith, imports, plan));
        return kith;
    }

    /// `./kith start`: a Kith for people's real records.
    void begin(Plan plan) {
        var kith = serve(plan);
        announce(plan);
        kith.offer(FirstRun.class).filter(FirstRun::isOpen).ifPresent(first -> invite(plan, first));
        console.line("");
        console.line("Stop it with Ctrl-C.");
    }

    void announce(Plan plan) {
        console.line("");
        console.line("Kith is open at " + plan.web().publicAddress());
    }

    private void invite(Plan plan, FirstRun first) {
        console.line("");
        console.line("Nobody administers this Kith yet. Open the first place at");
        console.line("  " + plan.web().publicAddress() + first.path());
        console.line("with the code " + first.newCode() + ", which works once.");
    }

    private static void openDoor(RunningKith kith, FileImport imports, Plan plan) {
        var door = LocalDoor.open(imports, kith.folder());
        new NodeFile(ProcessHandle.current().pid(), plan.web().publicAddress(), door.port(), door.secret())
                .write(kith.folder());
        kith.application().addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> {
            NodeFile.remove(kith.folder());
            door.close();
        });
    }
}
