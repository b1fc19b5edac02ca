package org.kith.launch;

import java.nio.file.Path;
import java.util.List;

/// Takes in a file that an operator hands over with `./kith import`: a directory feed or reference data.
public interface FileImport {

    /// Finds out what the file holds and takes it in, wholly or not at all. The file is gone afterwards;
    /// `name` is what the operator called it.
    Report take(Path file, String name);

    /// What came of it, in lines for the operator to read.
    record Report(boolean taken, List<String> lines) {
        public Report {
            lines = List.copyOf(lines);
        }
    }
}
