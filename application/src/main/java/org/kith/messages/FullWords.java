package org.kith.messages;

import java.util.Optional;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// The whole word back, for e-mail addresses in domains that the place has listed as secure.
@Component
class FullWords {

    private final WordsBack wordsBack;
    private final WordBackDocument document;
    private final Places places;
    private final PlaceBinding binding;

    FullWords(WordsBack wordsBack, WordBackDocument document, Places places, PlaceBinding binding) {
        this.wordsBack = wordsBack;
        this.document = document;
        this.places = places;
        this.binding = binding;
    }

    Optional<Full> of(Message message) {
        if (message.occasion().audience() != Audience.REFERRER || !isTrusted(message)) {
            return Optional.empty();
        }
        return wordsBack
                .find(new WordBackId(message.about()))
                .map(word -> new Full(WordBackText.of(word), new ByteArrayResource(document.pdf(word))));
    }

    private boolean isTrusted(Message message) {
        return message.occasion() != Occasion.WORD_BACK_CODE
                && message.envelope().audience() == Audience.REFERRER
                && places.find(binding.require())
                        .filter(place -> place.trusts(message.envelope().address()))
                        .isPresent();
    }

    /// As text in the e-mail, and as a document that goes with it.
    record Full(String text, Resource document) {}
}
