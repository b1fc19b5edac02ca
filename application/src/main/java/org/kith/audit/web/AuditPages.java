package org.kith.audit.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.audit.AuditEntry;
import org.kith.audit.AuditQuery;
import org.kith.audit.DigestChain;
import org.kith.audit.DigestChain.Check;
import org.kith.audit.ReadingAudit;
import org.kith.design.Frame;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.tenancy.Portion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The record, for those who answer for it.
@Controller
@OpenTo({Role.ADMINISTRATOR, Role.MANAGER})
class AuditPages {

    private static final int SHOWN = 50;

    private final ReadingAudit reading;
    private final DigestChain chain;

    AuditPages(ReadingAudit reading, DigestChain chain) {
        this.reading = reading;
        this.chain = chain;
    }

    @GetMapping("/audit")
    ModelAndView show(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam @Nullable Instant after,
            @RequestParam @Nullable UUID afterId,
            SignedIn signedIn) {
        var reader = new FormReader(typed);
        return switch (query(reader)) {
            case Read.Invalid(var entries) -> page(typed, entries, AuditQuery.ALL, null, signedIn);
            case Read.Valid(var query) -> {
                var key = after == null || afterId == null ? null : new ReadingAudit.Key(after, afterId);
                yield page(typed, reader.entries(), query, key, signedIn);
            }
        };
    }

    private static Read<AuditQuery> query(FormReader reader) {
        var by = reader.text("by", "Who").atMost(100).optional();
        var act = reader.text("act", "What they did").atMost(100).optional();
        var subject = reader.shaped(
                        "subject",
                        "Record",
                        AuditPages::id,
                        "Record must be a whole id. Follow a record of the list instead")
                .optional();
        var from = reader.date("from", "First day").optional();
        var until = reader.date("until", "Last day").optional();
        return reader.read(() -> new AuditQuery(
                by.orElse(""), act.orElse(""), subject.orElse(null), from.orElse(null), until.orElse(null)));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private ModelAndView page(
            MultiValueMap<String, String> typed,
            Entries entries,
            AuditQuery query,
            ReadingAudit.@Nullable Key after,
            SignedIn signedIn) {
        var found = Portion.of(reading.read(query, after, signedIn), SHOWN);
        var page = new AuditPage(
                found.shown().stream().map(AuditPage.Line::of).toList(),
                entries,
                chain.last().map(AuditPages::words).orElse("No whole hour has gone by yet."),
                found.next(last -> next(typed, last)));
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("audit/audit", Map.of("page", page), status);
    }

    /// Reads the whole record again, which may take a while; so it is asked for.
    @PostMapping("/audit/check")
    ModelAndView check(RedirectAttributes redirect, SignedIn signedIn) {
        return switch (chain.check()) {
            case Check.Empty() -> whole("There is no whole hour to check yet", redirect);
            case Check.Whole(var last) -> whole("The record is whole up to " + Written.dateTime(last.hour()), redirect);
            case Check.Broken(var hour) -> {
                var said = "The record was changed behind Kith's back. From %s on it is not what it was"
                        .formatted(Written.dateTime(hour));
                yield page(
                        new LinkedMultiValueMap<>(), Entries.none().refused("", said), AuditQuery.ALL, null, signedIn);
            }
        };
    }

    private static ModelAndView whole(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/audit");
    }

    private static String words(DigestChain.Link last) {
        return "The digest of the record up to %s is %s. Copied down elsewhere, it shows later whether anything changed."
                .formatted(Written.dateTime(last.hour()), last.digest());
    }

    /// The filter stays in the address.
    private static String next(MultiValueMap<String, String> typed, AuditEntry last) {
        var kept = new LinkedMultiValueMap<>(typed);
        kept.set("after", last.at().toString());
        kept.set("afterId", last.id().toString());
        return UriComponentsBuilder.fromPath("/audit")
                .queryParams(kept)
                .encode()
                .build()
                .toUriString();
    }
}
