package org.kith.messages.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.messages.ReadingWordsBack;
import org.kith.messages.WordBack;
import org.kith.messages.WordBackDocument;
import org.kith.messages.WordBackId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// A word back for those who have signed in: the organisation that referred, and staff of the scheme.
@Controller
@OpenTo({Role.REFERRER, Role.LINK_WORKER, Role.MANAGER})
class WordBackPages {

    private final ReadingWordsBack reading;
    private final WordBackDocument document;

    WordBackPages(ReadingWordsBack reading, WordBackDocument document) {
        this.reading = reading;
        this.document = document;
    }

    @GetMapping("/words-back/{id:[0-9a-f-]{36}}")
    String show(@PathVariable UUID id, SignedIn signedIn, Model model) {
        model.addAttribute("page", new WordBackPage(word(id, signedIn), "/words-back/" + id + ".pdf"));
        return "messages/word-back";
    }

    @GetMapping("/words-back/{id:[0-9a-f-]{36}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, SignedIn signedIn) {
        return Documents.pdf(document.pdf(word(id, signedIn)));
    }

    private WordBack word(UUID id, SignedIn signedIn) {
        return reading.read(new WordBackId(id), signedIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
