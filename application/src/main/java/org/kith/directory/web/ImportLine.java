package org.kith.directory.web;

import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.directory.entries.Counts;
import org.kith.directory.entries.ImportReport;

/// An import in a line: which file, when, and what came of it.
public record ImportLine(String href, String fileName, String what, String came, Status state) {

    static ImportLine of(ImportReport report) {
        return new ImportLine(
                "/directory/imports/" + report.id().value(),
                report.fileName(),
                report.format().title() + ", " + Written.dateTime(report.at()),
                report.taken() ? counted(report.counts()) : "Nothing was imported. " + report.refusal() + ".",
                report.taken() ? Status.of("Imported", Tone.GREEN) : Status.of("Refused", Tone.RED));
    }

    static String counted(Counts counts) {
        return "%s: %s added, %s changed, %s unchanged, %s skipped"
                .formatted(
                        Written.count(counts.entries(), "entry", "entries"),
                        Written.count(counts.added()),
                        Written.count(counts.changed()),
                        Written.count(counts.unchanged()),
                        Written.count(counts.skipped()));
    }
}
