package org.kith.directory.entries;

import java.nio.file.Path;
import org.kith.access.Actor;
import org.kith.launch.FileImport;
import org.springframework.stereotype.Component;

/// Takes in the files of `./kith import`.
@Component
class OperatorsFiles implements FileImport {

    private final ImportingDirectory importing;

    OperatorsFiles(ImportingDirectory importing) {
        this.importing = importing;
    }

    @Override
    public Report take(Path file, String name) {
        var report = importing.take(file, name, new Actor.Itself());
        return new Report(report.taken(), report.lines());
    }
}
