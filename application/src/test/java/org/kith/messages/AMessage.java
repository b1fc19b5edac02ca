package org.kith.messages;

import java.util.Map;
import java.util.UUID;
import org.kith.TestPlace;
import org.kith.messages.NewMessage.About;

/// Messages as tests speak of them.
final class AMessage {

    private AMessage() {}

    /// That a referral was accepted, to a referrer without an account.
    static NewMessage accepted(TestPlace place, String email) {
        return to(place, Addressee.referrer("Dr Example", email, "Elm Street Surgery"));
    }

    static NewMessage to(TestPlace place, Addressee addressee) {
        var about = new WordBackId(UUID.randomUUID());
        return new NewMessage(
                "test " + about.value(),
                Occasion.ACCEPTED,
                place.scheme(),
                addressee,
                new About("word-back", about),
                Map.of(MessageField.REFERENCE, "BCDF-2345", MessageField.WAIT, "about 3 weeks"),
                new MessageLink.Signed(WritingBack.PURPOSE, about, WritingBack.LINK_LASTS));
    }
}
