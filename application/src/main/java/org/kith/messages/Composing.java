package org.kith.messages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// Finds the words for a message and fills in what they name.
@Component
class Composing {

    private final Wordings wordings;
    private final Schemes schemes;
    private final Places places;
    private final PlaceBinding binding;

    Composing(Wordings wordings, Schemes schemes, Places places, PlaceBinding binding) {
        this.wordings = wordings;
        this.schemes = schemes;
        this.places = places;
        this.binding = binding;
    }

    Wording compose(NewMessage message, String name) {
        return wordings.of(message.occasion(), message.scheme()).filled(values(message, name));
    }

    private Map<MessageField, String> values(NewMessage message, String name) {
        var values = new EnumMap<MessageField, String>(MessageField.class);
        values.putAll(message.fields());
        values.put(MessageField.NAME, name);
        places.find(binding.require()).ifPresent(place -> values.putAll(about(place)));
        Optional.ofNullable(message.scheme())
                .flatMap(schemes::find)
                .map(Scheme::name)
                .ifPresent(scheme -> values.put(MessageField.SCHEME, scheme));
        return values;
    }

    private static Map<MessageField, String> about(Place place) {
        return Map.of(MessageField.PLACE, place.name(), MessageField.CONTACT, place.contact());
    }
}
