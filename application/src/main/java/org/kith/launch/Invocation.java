package org.kith.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the operator asked for on the command line.
sealed interface Invocation {
    record Demo() implements Invocation {}

    record Start() implements Invocation {}

    record Import(List<Path> files) implements Invocation {}

    /// Starts on a throw-away database, opens one page and ends: the build records here what a start loads.
    record Rehearse() implements Invocation {}

    static Invocation of(String... arguments) {
        var command = arguments.length == 0 ? "" : arguments[0];
        var rest = Stream.of(arguments).skip(1).toList();
        return switch (command) {
            case "demo" -> alone(command, rest, new Demo());
            case "start" -> alone(command, rest, new Start());
            case "rehearse" -> alone(command, rest, new Rehearse());
            case "import" -> importOf(rest);
            default -> throw new CannotStart("Kith does not know \"" + command + "\": see ./kith help.");
        };
    }

    private static Invocation alone(String command, List<String> rest, Invocation invocation) {
        if (!rest.isEmpty()) {
            throw new CannotStart("./kith " + command + " takes no \"" + rest.getFirst()
                    + "\": settings come from the environment, see ./kith help.");
        }
        return invocation;
    }

    private static Invocation importOf(List<String> names) {
        if (names.isEmpty()) {
            throw new CannotStart("./kith import needs the name of a file.");
        }
        for (var name : names) {
            if (!Files.isReadable(Path.of(name)) || Files.isDirectory(Path.of(name))) {
                throw new CannotStart("There is no file " + name + " that Kith may read.");
            }
        }
        return new Import(names.stream().map(Path::of).toList());
    }
}
