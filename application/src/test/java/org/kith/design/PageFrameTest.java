package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.design.form.FormErrors;

/// What every page has, whatever it is about.
class PageFrameTest {

    private static final Content CONTENT = Texts.plain("Hello");

    @Test
    void a_page_has_one_main_landmark_that_the_skip_link_reaches() {
        var page = page(Frame.visitor(Csrf.none()), FormErrors.none());

        assertThat(page.select("main")).hasSize(1);
        assertThat(page.expectFirst("body > a").attr("href"))
                .isEqualTo("#" + page.expectFirst("main").id());
    }

    @Test
    void a_page_in_error_says_so_first_in_its_title_and_leads_to_each_field() {
        var page = page(Frame.visitor(Csrf.none()), FormErrors.of("givenName", "Enter a first name"));

        assertThat(page.title()).isEqualTo("Error: A page – Kith");
        assertThat(page.expectFirst("main .nhsuk-error-summary a").attr("href")).isEqualTo("#givenName");
    }

    @Test
    void a_demonstration_says_so_on_every_page() {
        var page = page(Frame.visitor(Csrf.none()).withDemonstration(true), FormErrors.none());

        assertThat(page.expectFirst("header").text()).contains("Demonstration");
    }

    @Test
    void signing_out_is_a_form_with_its_token_and_not_a_link() {
        var frame = new Frame("Hackney", null, "Amina Yusuf", false, List.of(), token("abc"), null, 1800);

        var form = page(frame, FormErrors.none()).expectFirst("header form");

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.expectFirst("input[type=hidden]").val()).isEqualTo("abc");
    }

    @Test
    void nothing_is_inline_that_the_content_policy_would_refuse() {
        var frame = new Frame("Hackney", null, "Amina Yusuf", true, List.of(), token("abc"), "Saved", 1800);

        var page = page(frame, FormErrors.of("a", "b"));

        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    }

    private static Document page(Frame frame, FormErrors errors) {
        var parameters = new HashMap<String, Object>(Map.of("frame", frame, "title", "A page", "content", CONTENT));
        parameters.put("errors", errors);
        return Jsoup.parse(Rendering.of("layout/page", parameters));
    }

    private static Csrf token(String value) {
        return new Csrf() {
            @Override
            public String parameter() {
                return "_csrf";
            }

            @Override
            public String token() {
                return value;
            }
        };
    }
}
