package org.kith.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;

/// Sends each form of a page empty, as somebody does who presses the button first, and looks at what comes back.
final class EmptyForms {

    private static final String FORMS = """
            [...document.querySelectorAll('main form[method=post]:not([enctype])')]
                .filter(form => form.querySelector('input:not([type=hidden]), textarea, select'))
                .map(form => form.action + ' ' + new URLSearchParams([...form.elements]
                    .filter(field => field.name && field.type !== 'submit'
                        && (!['radio', 'checkbox'].includes(field.type) || field.checked))
                    .map(field => [field.name, ['hidden', 'radio', 'checkbox'].includes(field.type) ? field.value
                        : field.tagName === 'SELECT' ? field.options[0]?.value ?? '' : ''])))
                .join('\\n')""";

    private EmptyForms() {}

    /// What is ticked stays ticked. A form that has nothing to ask for is taken; one that is refused must come back
    /// whole and readable.
    static List<String> faults(Page page) {
        var wrong = new ArrayList<String>();
        for (var form : String.valueOf(page.evaluate(FORMS)).lines().toList()) {
            var action = form.substring(0, form.indexOf(' '));
            var answer = page.request().post(action, sent(form.substring(form.indexOf(' ') + 1)));
            if (answer.status() == 422) {
                wrong.addAll(Inspection.ofAnswer("empty form at " + page.url(), action, answer.text()));
            } else if (answer.status() >= 400) {
                wrong.add("empty form at " + page.url() + " answers " + answer.status());
            }
            answer.dispose();
        }
        return wrong;
    }

    private static RequestOptions sent(String fields) {
        return RequestOptions.create()
                .setData(fields)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Accept", "text/html")
                .setMaxRedirects(0);
    }
}
