package org.kith.design;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the precompiled template of a view name: `referrals/triage` is `referrals/triage.jte`.
///
/// A page is rendered whole before its first byte is sent: a fault while rendering becomes an error page and never
/// half a page, and a form may still start the session that its token needs.
@Component
final class TemplateViews implements ViewResolver {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return name.contains(":") || !engine.hasTemplate(template) ? null : new Template(engine, template);
    }

    private record Template(TemplateEngine engine, String name) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            engine.render(name, model == null ? Map.of() : new HashMap<String, Object>(model), page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
