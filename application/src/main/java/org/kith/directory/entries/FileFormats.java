package org.kith.directory.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds out from its content what a file holds.
final class FileFormats {

    private static final int LOOKED_AT = 1_000;

    private FileFormats() {}

    static FileFormat of(Path file) {
        var start = start(file);
        return start.startsWith("{") || start.startsWith("[")
                ? new OpenReferralFile(file).format()
                : start.indexOf('\0') >= 0 ? FileFormat.UNKNOWN : ofTable(TextTable.open(file));
    }

    private static FileFormat ofTable(TextTable table) {
        if (PracticesIntake.isRegister(table) || PracticesIntake.isList(table)) {
            return FileFormat.PRACTICES;
        }
        if (SmallAreasIntake.recognises(table)) {
            return FileFormat.SMALL_AREAS;
        }
        return PostcodesIntake.recognises(table) ? FileFormat.POSTCODES : FileFormat.UNKNOWN;
    }

    private static String start(Path file) {
        try (var input = Files.newInputStream(file)) {
            return new String(input.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
