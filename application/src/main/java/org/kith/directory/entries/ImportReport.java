package org.kith.directory.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.directory.SourceId;

/// What came of an import.
///
/// @param source  where the services belong; absent for reference data and for a file that was refused
/// @param refusal why nothing was taken in; absent when the file was
public record ImportReport(
        ImportId id,
        FileFormat format,
        String fileName,
        Instant at,
        @Nullable SourceId source,
        Counts counts,
        @Nullable String refusal,
        List<Finding> findings) {

    private static final int FINDINGS_SAID = 20;

    public ImportReport {
        findings = List.copyOf(findings);
    }

    public boolean taken() {
        return refusal == null;
    }

    /// The report for somebody at a terminal.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(fileName + ": " + format.title());
        if (refusal != null) {
            lines.add("Nothing was imported. " + refusal + ".");
            return lines;
        }
        lines.add("%,d entries: %,d added, %,d changed, %,d unchanged, %,d skipped"
                .formatted(counts.entries(), counts.added(), counts.changed(), counts.unchanged(), counts.skipped()));
        findings.stream().limit(FINDINGS_SAID).map(ImportReport::line).forEach(lines::add);
        if (findings.size() > FINDINGS_SAID) {
            lines.add("… and %,d more, listed under Directory, Imports".formatted(findings.size() - FINDINGS_SAID));
        }
        return lines;
    }

    private static String line(Finding finding) {
        return finding.kind() == FindingKind.NOTE
                ? finding.reason()
                : "%s: %s. %s"
                        .formatted(
                                finding.kind().title(),
                                finding.name().isEmpty() ? finding.key() : finding.name(),
                                finding.reason());
    }
}
