package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.referrals.ReferralId;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a GP files can be read aloud: checked by the checker that the PDF Association keeps.
class WordBackDocumentTest {

    @Test
    void a_word_back_is_an_accessible_pdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = new WordBackDocument().pdf(word());

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void as_text_it_says_first_what_there_is_to_do() {
        assertThat(WordBackText.of(word()).lines().filter(line -> !line.isBlank()))
                .startsWith("Referral BCDF-2345: support ended", "Peggy Example", "Born 2 May 1948", "Actions for you");
    }

    private static WordBack word() {
        var content = new WordBack.Content(
                "BCDF-2345",
                "Elm Tree social prescribing",
                List.of("Peggy Example", "Born 2 May 1948"),
                List.of(
                        WordBackSection.of(WordBackHeading.ACTIONS, "No action is needed from you."),
                        WordBackSection.of(WordBackHeading.STATUS, "Support ended on 3 March 2026.", "Six sessions."),
                        WordBackSection.of(
                                WordBackHeading.SUMMARY, "She joined a “choir” – and a café <group>. ".repeat(80))));
        return new WordBack(
                new WordBackId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                Occasion.CLOSED,
                content,
                Instant.parse("2026-03-03T09:00:00Z"),
                null);
    }
}
