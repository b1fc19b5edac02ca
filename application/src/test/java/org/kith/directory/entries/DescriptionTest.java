package org.kith.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void nothing_that_runs_loads_or_styles_is_left() {
        var description = Description.of("""
                <p style="color:red" onmouseover="x()">Safe</p><script>alert(1)</script><img src=x onerror=y()>
                <a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a><iframe src="https://example.org">
                </iframe><svg><script>z()</script></svg><form action="/x"><input name=a></form>
                """);

        assertThat(description.html())
                .doesNotContainIgnoringCase(
                        "script", "img", "style", "onmouse", "iframe", "svg", "form", "input", "data:")
                .contains("<p>Safe</p>", "one", "two");
    }

    @Test
    void links_to_the_web_mail_and_telephone_stay_and_give_nothing_away() {
        assertThat(Description.of("<a href='https://example.org/a?b=1' target=_blank>here</a>")
                        .html())
                .contains("href=\"https://example.org/a?b&#61;1\"", "nofollow", "noopener", "noreferrer")
                .doesNotContain("target");
        assertThat(Description.of("<a href='mailto:a@example.org'>mail</a>").html())
                .contains("mailto:");
        assertThat(Description.of("<a href='tel:02079460001'>ring</a>").html()).contains("tel:");
    }

    @Test
    void a_heading_becomes_a_strong_paragraph() {
        assertThat(Description.of("<h1>First</h1><h4>Second</h4>").html())
                .isEqualTo("<p><strong>First</strong></p><p><strong>Second</strong></p>");
    }

    @Test
    void bold_and_italics_become_strong_and_emphasis() {
        assertThat(Description.of("<div>a <b>b</b> <i>c</i></div>").html())
                .isEqualTo("<p>a <strong>b</strong> <em>c</em></p>");
    }

    @Test
    void empty_paragraphs_vanish() {
        assertThat(Description.of("<p><br></p><p>&nbsp;</p><p>Words</p><p><strong> </strong></p>")
                        .html())
                .isEqualTo("<p>Words</p>");
        assertThat(Description.of("<p><br></p>").plain()).isEmpty();
    }

    @Test
    void text_without_markup_keeps_its_paragraphs_and_lines() {
        assertThat(Description.of("One & two\r\n\r\nThree < four\nfive").html())
                .isEqualTo("<p>One &amp; two</p><p>Three &lt; four<br />five</p>");
    }

    @Test
    void the_plain_text_has_a_line_for_each_block_and_no_entities() {
        assertThat(Description.of(
                                "<h2>Tea &amp; cake</h2><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>")
                        .plain())
                .isEqualTo("Tea & cake\none\ntwo\na b");
    }

    @Test
    void hidden_characters_are_left_out() {
        assertThat(Description.of("a\u0000b\u202Ec\u0007d").plain()).isEqualTo("abcd");
    }

    @Test
    void a_very_long_description_is_kept_whole_and_its_summary_cut_between_words() {
        var description = Description.of("<p>" + "words and words ".repeat(10_000) + "end</p>");

        assertThat(description.html()).hasSizeGreaterThan(160_000).endsWith("end</p>");
        assertThat(description.summary()).hasSizeLessThanOrEqualTo(221).matches(".*\\w…");
    }
}
