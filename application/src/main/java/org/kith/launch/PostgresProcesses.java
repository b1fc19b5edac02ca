package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The living processes of one PostgreSQL folder. Each of them works in that folder, which tells them from a
/// program that has since been given a process number written down before the machine restarted.
record PostgresProcesses(Path folder) {

    /// The server itself, which starts and ends the others.
    Optional<ProcessHandle> server() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(first -> Long.parseLong(first.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(this::worksHere);
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    /// Ends what a killed server left: processes still busy with a query, and a file naming the server.
    /// PostgreSQL would refuse to start for either, and could not know that nobody needs them.
    void clearAway() throws IOException {
        for (var process : left()) {
            process.destroyForcibly();
            process.onExit().join();
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    private List<ProcessHandle> left() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        var about = Path.of("/proc", String.valueOf(process.pid()));
        try {
            return process.isAlive()
                    && Files.readSymbolicLink(about.resolve("cwd")).equals(folder.toRealPath())
                    && Files.readSymbolicLink(about.resolve("exe")).endsWith("postgres");
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }
}
