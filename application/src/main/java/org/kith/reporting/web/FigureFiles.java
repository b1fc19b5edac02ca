package org.kith.reporting.web;

import java.nio.charset.StandardCharsets;
import org.kith.reporting.Csv;
import org.kith.reporting.Period;
import org.kith.reporting.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Sends a table as a file for spreadsheets.
final class FigureFiles {

    private FigureFiles() {}

    static ResponseEntity<byte[]> file(Sheet sheet, Period period) {
        var name = "kith-%s-%s-to-%s.csv".formatted(sheet.defined().code(), period.first(), period.last());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Csv.of(sheet).getBytes(StandardCharsets.UTF_8));
    }
}
