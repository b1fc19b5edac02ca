package org.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedLinks;
import org.kith.access.Token;
import org.kith.measures.Assessments;
import org.kith.measures.SendingQuestionnaires;
import org.kith.messages.WritingBack;
import org.kith.support.State;
import org.kith.support.TestSupport;
import org.kith.tenancy.Identifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A signed link opens one thing in one place, for one purpose and for a while. Anything else is told apart from
/// nothing.
@KithTest
class SignedLinksTests {

    private static final String QUESTIONNAIRE = SendingQuestionnaires.PURPOSE;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport supports;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SignedLinks links;

    private TestPlace place;
    private TestPlace elsewhere;
    private Identifier due;

    @BeforeEach
    void a_questionnaire_is_due() {
        place = places.open();
        elsewhere = places.open();
        var support = supports.in(place, State.ENGAGED);
        due = place.in(() -> assessments.outstanding(support)).getFirst().id();
    }

    @Test
    void it_opens_what_it_is_for_and_leaves_the_address() {
        var visitor = new Visitor(port);
        var token = issue(QUESTIONNAIRE, Duration.ofDays(7));

        var arrived = visitor.get(link(place, QUESTIONNAIRE, token.value()));

        assertThat(Visitor.leadsTo(arrived)).isEqualTo(page(place, QUESTIONNAIRE));
        assertThat(arrived.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        var questions = visitor.get(page(place, QUESTIONNAIRE));
        assertThat(questions.statusCode()).isEqualTo(200);
        assertThat(questions.body()).contains("satisfied").doesNotContain(token.value());
    }

    @Test
    void under_another_place_it_is_unknown() {
        var token = issue(QUESTIONNAIRE, Duration.ofDays(7));

        assertThat(opened(elsewhere, QUESTIONNAIRE, token.value())).doesNotContain("satisfied");
        assertThat(answered(elsewhere, token)).doesNotContain("Thank you");
        assertThat(place.in(() -> links.open(QUESTIONNAIRE, token.value())))
                .isInstanceOf(SignedLinks.Opened.Valid.class);
    }

    @Test
    void for_another_purpose_it_is_unknown() {
        var token = issue(QUESTIONNAIRE, Duration.ofDays(7));
        var visitor = new Visitor(port);
        visitor.get(link(place, WritingBack.PURPOSE, token.value()));

        assertThat(visitor.get(page(place, WritingBack.PURPOSE)).statusCode()).isEqualTo(404);

        var other = issue(WritingBack.PURPOSE, Duration.ofDays(7));
        assertThat(opened(place, QUESTIONNAIRE, other.value())).doesNotContain("satisfied");
    }

    @Test
    void altered_by_one_letter_it_is_unknown() {
        var token = issue(QUESTIONNAIRE, Duration.ofDays(7)).value();
        var altered = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);

        assertThat(opened(place, QUESTIONNAIRE, altered)).doesNotContain("satisfied");
    }

    @Test
    void after_its_time_it_opens_nothing() {
        var token = issue(QUESTIONNAIRE, Duration.ofSeconds(-1));

        assertThat(opened(place, QUESTIONNAIRE, token.value())).doesNotContain("satisfied");
    }

    @Test
    void once_revoked_it_opens_nothing() {
        var token = issue(QUESTIONNAIRE, Duration.ofDays(7));
        place.in(() -> links.revoke(QUESTIONNAIRE, due));

        assertThat(opened(place, QUESTIONNAIRE, token.value())).doesNotContain("satisfied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a%3Bb", "a%0D%0ASet-Cookie:x", "%22quoted%22", "%E2%82%AC", "a%2Fb", "..%2F.."})
    void what_was_never_a_token_is_answered_calmly(String nonsense) {
        var answer = new Visitor(port).get(link(place, QUESTIONNAIRE, nonsense));

        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=");
    }

    private Token issue(String purpose, Duration lasts) {
        return place.in(() -> links.issue(purpose, purpose.equals(QUESTIONNAIRE) ? due : UUID::randomUUID, lasts));
    }

    private String opened(TestPlace where, String purpose, String token) {
        var visitor = new Visitor(port);
        assertThat(Visitor.leadsTo(visitor.get(link(where, purpose, token)))).isEqualTo(page(where, purpose));
        return visitor.get(page(where, purpose)).body();
    }

    private String answered(TestPlace where, Token token) {
        var visitor = new Visitor(port);
        visitor.get(link(where, QUESTIONNAIRE, token.value()));
        return visitor.post(page(where, QUESTIONNAIRE), "by", "person", "life-satisfaction", "5")
                .body();
    }

    private static String link(TestPlace where, String purpose, String token) {
        return "/p/" + where.place().slug() + "/l/" + purpose + "/" + token;
    }

    private static String page(TestPlace where, String purpose) {
        return "/p/" + where.place().slug() + "/" + purpose;
    }
}
