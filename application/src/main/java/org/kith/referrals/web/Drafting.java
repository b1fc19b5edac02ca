package org.kith.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.design.Written;
import org.kith.referrals.DraftId;
import org.kith.referrals.ReferralDraft;
import org.kith.referrals.ReferralDrafts;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SentReferrals;
import org.kith.schemes.Schemes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/// The drafts of whoever has signed in.
@Component
class Drafting {

    /// What a form sends besides answers; none of it belongs in a draft.
    private static final Set<String> NOT_ANSWERS = Set.of("_csrf", "next", "scheme", "version");

    private final ReferralDrafts drafts;
    private final SentReferrals sent;
    private final Schemes schemes;

    Drafting(ReferralDrafts drafts, SentReferrals sent, Schemes schemes) {
        this.drafts = drafts;
        this.sent = sent;
        this.schemes = schemes;
    }

    static MultiValueMap<String, String> typed(ReferralDraft draft) {
        return new LinkedMultiValueMap<>(draft.answers());
    }

    static Map<String, List<String>> answers(MultiValueMap<String, String> typed) {
        return typed.entrySet().stream()
                .filter(entry -> !NOT_ANSWERS.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    DraftId start(SignedIn author, SchemeId scheme, MultiValueMap<String, String> typed) {
        return drafts.start(author.account(), scheme, answers(typed));
    }

    void keep(SignedIn author, DraftId draft, MultiValueMap<String, String> typed) {
        drafts.keep(author.account(), draft, answers(typed));
    }

    void discard(SignedIn author, DraftId draft) {
        drafts.discard(author.account(), draft);
    }

    ReferralDraft require(SignedIn author, UUID id) {
        return drafts.find(author.account(), new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The referral that a draft became, for whoever presses send a second time.
    Optional<ReferralId> alreadySent(DraftId draft) {
        return sent.with(draft.submissionKey());
    }

    List<DraftLine> list(SignedIn author) {
        return drafts.of(author.account()).stream().map(this::line).toList();
    }

    private DraftLine line(ReferralDraft draft) {
        var name = Stream.of("givenName", "familyName")
                .map(part -> String.join("", draft.answers().getOrDefault(part, List.of()))
                        .strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new DraftLine(
                name.isEmpty() ? "No name yet" : name,
                schemes.require(draft.scheme()).name(),
                Written.dateTime(draft.changedAt()),
                "/referrals/drafts/" + draft.id().value());
    }
}
