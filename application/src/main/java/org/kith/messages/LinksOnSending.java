package org.kith.messages;

import java.util.Map;
import org.kith.access.AccountLinks;
import org.kith.access.SignedLinks;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// Makes the link or code of a message at the moment it leaves, and puts it into the words.
@Component
class LinksOnSending {

    private final SignedLinks signed;
    private final AccountLinks accounts;
    private final WordBackCodes codes;
    private final Places places;
    private final PlaceBinding binding;
    private final PublicAddress address;

    LinksOnSending(
            SignedLinks signed,
            AccountLinks accounts,
            WordBackCodes codes,
            Places places,
            PlaceBinding binding,
            PublicAddress address) {
        this.signed = signed;
        this.accounts = accounts;
        this.codes = codes;
        this.places = places;
        this.binding = binding;
        this.address = address;
    }

    Wording complete(Message message) {
        return message.wording().filled(values(message.link()));
    }

    private Map<MessageField, String> values(MessageLink link) {
        return switch (link) {
            case MessageLink.None() -> Map.of();
            case MessageLink.Page(var path) -> Map.of(MessageField.LINK, address.of(path));
            case MessageLink.Signed(var purpose, var subject, var lasts) -> {
                var token = signed.issue(purpose, subject, lasts);
                yield Map.of(MessageField.LINK, address.of("/p/" + slug() + "/l/" + purpose + "/" + token.value()));
            }
            case MessageLink.ForAccount(var purpose, var account) ->
                Map.of(MessageField.LINK, address.of(purpose.address(accounts.issue(purpose, account))));
            case MessageLink.Code(var opens) -> Map.of(MessageField.CODE, codes.issue(opens));
        };
    }

    private String slug() {
        return places.find(binding.require()).orElseThrow().slug();
    }
}
