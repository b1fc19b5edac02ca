package org.kith.directory.entries;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.directory.SourceId;
import org.kith.directory.Sources;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Service;

/// Takes in a file of services, practices, small areas or postcodes: wholly or not at all, and again without effect.
///
/// Where a place is bound, the place brings the file: its services become a source of that place. Where none is, the
/// operator does.
@Service
public class ImportingDirectory {

    private static final String NOT_RECOGNISED = "Kith does not recognise this file. It reads services in Open Referral"
            + " UK format, the register of GP practices, deprivation by small area, and lists of postcodes";
    private static final String NOT_YOURS = "Practices, small areas and postcodes serve every place on this"
            + " installation. Ask whoever runs it to import the file";

    private final Intakes intakes;
    private final Sources sources;
    private final Imports imports;
    private final ImportSurroundings surroundings;

    ImportingDirectory(Intakes intakes, Sources sources, Imports imports, ImportSurroundings surroundings) {
        this.intakes = intakes;
        this.sources = sources;
        this.imports = imports;
        this.surroundings = surroundings;
    }

    /// Takes in a file.
    ///
    /// @param name what it is called; a new source is named after it
    public ImportReport take(Path file, String name, Actor by) {
        var called = CleanText.cut(CleanText.line(name), 200);
        var act = new Act(surroundings.nextId(), surroundings.now(), file, called, surroundings.broughtBy(), by);
        var report = attempt(act);
        return report.taken() ? report : surroundings.inTransaction(() -> kept(act, report));
    }

    private ImportReport attempt(Act act) {
        try {
            var format = FileFormats.of(act.file);
            if (format == FileFormat.UNKNOWN) {
                return refused(act, format, NOT_RECOGNISED);
            }
            if (isReference(format) && !surroundings.mayChangeReferenceData(act.by)) {
                return refused(act, format, NOT_YOURS);
            }
            return taken(act, format);
        } catch (BrokenFile broken) {
            return refused(act, FileFormat.UNKNOWN, broken.reason());
        }
    }

    private ImportReport taken(Act act, FileFormat format) {
        try {
            return surroundings.inTransaction(() -> {
                var tally = new Tally();
                var source = intakes.take(act.file, format, tally, keys -> sourceOf(act, format, keys), act.at);
                return kept(
                        act,
                        new ImportReport(
                                act.id, format, act.name, act.at, source, tally.counts(), null, tally.findings()));
            });
        } catch (BrokenFile broken) {
            return refused(act, format, broken.reason());
        }
    }

    private ImportReport kept(Act act, ImportReport report) {
        imports.keep(report, act.place, act.by.account());
        surroundings.note(act.by, report);
        return report;
    }

    private SourceId sourceOf(Act act, FileFormat format, List<String> keys) {
        var source = sources.having(act.place, keys)
                .orElseGet(() ->
                        sources.open(act.place, act.name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), format.code()));
        sources.imported(source, act.at);
        surroundings.show(source);
        return source;
    }

    private static boolean isReference(FileFormat format) {
        return switch (format) {
            case PRACTICES, SMALL_AREAS, POSTCODES -> true;
            case OPEN_REFERRAL_1, OPEN_REFERRAL_3, UNKNOWN -> false;
        };
    }

    private ImportReport refused(Act act, FileFormat format, String reason) {
        return new ImportReport(act.id, format, act.name, act.at, null, Counts.NONE, reason, List.of());
    }

    /// One file handed over by somebody.
    private record Act(
            ImportId id,
            Instant at,
            Path file,
            String name,
            @Nullable TenantId place,
            Actor by) {}
}
