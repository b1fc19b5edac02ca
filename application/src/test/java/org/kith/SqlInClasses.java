package org.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The SQL in the program: every string constant of its class files that begins as a statement does.
final class SqlInClasses {

    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(select\\s|insert\\s+into\\s|update\\s+\\S+\\s+set\\s|delete\\s+from\\s|with\\s+\\w+\\s+as\\s).+",
            Pattern.DOTALL);

    private SqlInClasses() {}

    static List<Found> all() {
        var classes = Path.of("target", "classes", "org", "kith");
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(file -> in(classes, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Found> in(Path classes, Path file) {
        var module = classes.relativize(file).getName(0).toString();
        try {
            Iterable<PoolEntry> pool = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .filter(text -> STATEMENT.matcher(text).matches())
                    .map(text -> new Found(module, file.getFileName().toString(), text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A statement and where it stands.
    record Found(String module, String file, String sql) {}
}
