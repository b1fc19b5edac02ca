package org.kith.design;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/// Renders one of our templates as the running application would.
final class Rendering {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Rendering() {}

    static String of(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }

    static Map<String, Object> parameters(Object... namesAndValues) {
        var parameters = new HashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            parameters.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return parameters;
    }
}
