package org.kith.messages;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.kith.design.Typeface;
import org.springframework.stereotype.Component;

/// A word back as a PDF that a screen reader can read: tagged, in a language, with its fonts inside (PDF/UA-1).
@Component
public class WordBackDocument {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public byte[] pdf(WordBack word) {
        var html = new StringOutput();
        templates.render("messages/word-back-document.jte", Map.of("word", word), html);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withHtmlContent(html.toString(), null)
                .toStream(pdf);
        for (var face : Typeface.values()) {
            builder.useFont(() -> open(face), Typeface.FAMILY, face.weight(), style(face), true);
        }
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static FontStyle style(Typeface face) {
        return face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    }

    private static InputStream open(Typeface face) {
        try {
            return face.open();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
