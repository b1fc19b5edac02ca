package org.kith.messages.web;

import java.util.List;
import java.util.stream.Stream;
import org.kith.messages.HandingOverByHand.Sheet;

/// A letter to print, or an e-mail to pass on by other means.
public record SheetPage(Sheet sheet) {

    public List<String> addressLines() {
        var envelope = sheet.message().envelope();
        return Stream.concat(Stream.of(envelope.name()), envelope.address().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    public List<String> paragraphs() {
        return List.of(sheet.wording().words().split("\n\n+"));
    }
}
