package org.kith.referrals.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.SchemeId;
import org.kith.referrals.DraftId;
import org.kith.referrals.ReferralDraft;
import org.kith.referrals.ReferralDrafts;
import org.kith.tenancy.Place;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A visitor's answers between one question and the next. They lie in the place's database, and only the visitor's own
/// browser knows which they are; it forgets with its session.
@Component
class VisitorDrafts {

    private static final String COOKIE = "kith-referral";

    private final ReferralDrafts drafts;

    VisitorDrafts(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    Optional<ReferralDraft> find(HttpServletRequest request) {
        return id(request).flatMap(id -> drafts.find(ReferralDrafts.VISITOR, id));
    }

    Optional<DraftId> id(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(VisitorDrafts::uuid)
                .map(DraftId::new)
                .findFirst();
    }

    DraftId start(Place place, SchemeId scheme, HttpServletRequest request, HttpServletResponse response) {
        var id = drafts.start(ReferralDrafts.VISITOR, scheme, new HashMap<>());
        var cookie = ResponseCookie.from(COOKIE, id.value().toString())
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .path("/p/" + place.slug())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return id;
    }

    /// Puts the answers to one question over what was answered before. A box that was unticked sends nothing, so the
    /// question's own fields are cleared first.
    MultiValueMap<String, String> keep(ReferralDraft draft, Asking question, MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>(draft.answers());
        fields(question).forEach(answers::remove);
        answers.putAll(Drafting.answers(typed));
        drafts.keep(ReferralDrafts.VISITOR, draft.id(), answers);
        return answers;
    }

    void discard(DraftId id) {
        drafts.discard(ReferralDrafts.VISITOR, id);
    }

    static Stream<String> fields(Asking question) {
        return switch (question) {
            case WHO -> Stream.of("for");
            case YOU ->
                Stream.of(
                        "referrerName",
                        "referrerRole",
                        "referrerEmail",
                        "referrerPhone",
                        "organisation",
                        "relationship",
                        "agreement");
            case NAME -> Stream.of("givenName", "familyName", "preferredName");
            case BORN -> Stream.of("born-day", "born-month", "born-year");
            case HELP -> Stream.of("need", "reason");
            case HOME -> Stream.of("noFixedAbode", "address", "postcode");
            case CONTACT -> Stream.of("phone", "email", "notBy", "safeContact");
            case LANGUAGE -> Stream.of("language", "interpreter", "communicationNeed", "communicationNeeds");
            case PRACTICE -> Stream.of("practice");
            case SAFETY -> Stream.of("safe", "riskNote");
        };
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
