package org.kith.directory.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.Frame;
import org.kith.design.Table;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.directory.Source;
import org.kith.directory.SourceId;
import org.kith.directory.Sources;
import org.kith.directory.entries.FindingKind;
import org.kith.directory.entries.ImportId;
import org.kith.directory.entries.ImportReport;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.directory.entries.Imports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Managers bring files, read what came of them, and choose which sources the place shows.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class ImportPages {

    private final ImportingDirectory importing;
    private final Imports imports;
    private final Sources sources;

    ImportPages(ImportingDirectory importing, Imports imports, Sources sources) {
        this.importing = importing;
        this.imports = imports;
        this.sources = sources;
    }

    @GetMapping("/directory/imports")
    ModelAndView list() {
        return page(Entries.none(), HttpStatus.OK);
    }

    @GetMapping("/directory/imports/{id}")
    ModelAndView report(@PathVariable UUID id) {
        var report =
                imports.find(new ImportId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "directory/import",
                Map.of("page", new ImportPage(ImportLine.of(report), notes(report), findings(report))));
    }

    @PostMapping("/directory/imports")
    ModelAndView bring(@RequestParam MultipartFile file, SignedIn signedIn) {
        if (file.isEmpty()) {
            return page(Entries.none().refused("file", "Choose a file"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var report = taken(file, signedIn);
        return new ModelAndView("redirect:/directory/imports/" + report.id().value());
    }

    @PostMapping("/directory/sources")
    String choose(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        var offered = sources.offered();
        var chosen = new FormReader(typed)
                .choices(
                        "source",
                        code -> offered.stream()
                                .map(Source::id)
                                .filter(id -> id.value().toString().equals(code))
                                .findFirst())
                .any();
        offered.forEach(each -> showOrHide(each.id(), chosen));
        redirect.addFlashAttribute(Frame.NOTICE, "Saved. Searches show the sources you chose.");
        return "redirect:/directory/imports";
    }

    private void showOrHide(SourceId source, List<SourceId> chosen) {
        if (chosen.contains(source)) {
            sources.show(source);
        } else {
            sources.hide(source);
        }
    }

    private ImportReport taken(MultipartFile file, SignedIn signedIn) {
        try {
            Path kept = Files.createTempFile("kith-import", null);
            try {
                file.transferTo(kept);
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
                return importing.take(kept, name, signedIn.actor());
            } finally {
                Files.delete(kept);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ModelAndView page(Entries upload, HttpStatus status) {
        var offered = sources.offered();
        var shown = Entries.none()
                .with(
                        "source",
                        offered.stream()
                                .filter(Source::shown)
                                .map(each -> each.id().value().toString())
                                .toArray(String[]::new));
        var choices = offered.stream()
                .map(each -> Choice.of(each.id().value().toString(), each.name(), hint(each)))
                .toList();
        var lines = imports.recent().stream().map(ImportLine::of).toList();
        return new ModelAndView(
                "directory/imports", Map.of("page", new ImportsPage(choices, shown, lines, upload)), status);
    }

    private static String hint(Source source) {
        if (source.ownEntries()) {
            return "Written by this place";
        }
        return source.licence().isEmpty() ? "Its licence is not stated" : source.licence();
    }

    private static List<String> notes(ImportReport report) {
        return report.findings().stream()
                .filter(each -> each.kind() == FindingKind.NOTE)
                .map(each -> each.reason())
                .toList();
    }

    private static Table findings(ImportReport report) {
        var columns = Stream.of("What", "Entry", "Why").map(Table.Column::of).toList();
        var rows = report.findings().stream()
                .filter(each -> each.kind() != FindingKind.NOTE)
                .map(each ->
                        List.of(each.kind().title(), each.name().isEmpty() ? each.key() : each.name(), each.reason()))
                .toList();
        return Table.ofText("Entries to look at", columns, rows);
    }
}
