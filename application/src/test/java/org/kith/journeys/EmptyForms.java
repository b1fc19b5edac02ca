package org.kith.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Sends each form of a page empty, as somebody does who presses the button first, and looks at what comes back.
final class EmptyForms {

    private static final String FORMS = """
            [...document.querySelectorAll('main form[method=post]:not([enctype])')]
                .filter(form => form.querySelector('input:not([type=hidden]), textarea, select'))
                .map(form => ({
                    action: form.action,
                    fields: [...form.elements]
                        .filter(field => field.name && field.type !== 'submit'
                            && (!['radio', 'checkbox'].includes(field.type) || field.checked))
                        .map(field => [field.name, ['hidden', 'radio', 'checkbox'].includes(field.type) ? field.value
                            : field.tagName === 'SELECT' ? field.options[0]?.value ?? '' : ''])
                }))""";

    private EmptyForms() {}

    /// What is ticked stays ticked. A form that has nothing to ask for is taken; one that is refused must come back
    /// whole and readable.
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        var wrong = new ArrayList<String>();
        for (var form : (List<Map<String, Object>>) page.evaluate(FORMS)) {
            var action = String.valueOf(form.get("action"));
            var sent = FormData.create();
            for (var field : (List<List<Object>>) Objects.requireNonNull(form.get("fields"))) {
                sent.append(String.valueOf(field.getFirst()), String.valueOf(field.getLast()));
            }
            var answer = page.request()
                    .post(
                            action,
                            RequestOptions.create()
                                    .setForm(sent)
                                    .setHeader("Accept", "text/html")
                                    .setMaxRedirects(0));
            if (answer.status() == 422) {
                wrong.addAll(Inspection.ofAnswer("empty form at " + page.url(), action, answer.text()));
            } else if (answer.status() >= 400) {
                wrong.add("empty form at " + page.url() + " answers " + answer.status());
            }
            answer.dispose();
        }
        return wrong;
    }
}
