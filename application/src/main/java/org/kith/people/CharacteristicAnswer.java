package org.kith.people;

/// What somebody said when asked about a characteristic. Not having been asked is the absence of an answer.
public sealed interface CharacteristicAnswer {

    String PREFERS_NOT_TO_SAY = "prefer-not-to-say";
    String UNKNOWN = "unknown";

    /// As it is kept and sent by forms.
    String code();

    /// One of the options.
    record Chosen(Characteristic.Option option) implements CharacteristicAnswer {
        @Override
        public String code() {
            return option.code();
        }
    }

    /// They were asked and would rather not say.
    record PrefersNotToSay() implements CharacteristicAnswer {
        @Override
        public String code() {
            return PREFERS_NOT_TO_SAY;
        }
    }

    /// They were asked, or the referrer was, and it is not known.
    record Unknown() implements CharacteristicAnswer {
        @Override
        public String code() {
            return UNKNOWN;
        }
    }

    default String words() {
        return switch (this) {
            case Chosen(var option) -> option.title();
            case PrefersNotToSay() -> "Prefers not to say";
            case Unknown() -> "Not known";
        };
    }

    /// The answer of a code, or nothing when the characteristic has no such option.
    static java.util.Optional<CharacteristicAnswer> of(Characteristic characteristic, String code) {
        return switch (code) {
            case PREFERS_NOT_TO_SAY -> java.util.Optional.of(new PrefersNotToSay());
            case UNKNOWN -> java.util.Optional.of(new Unknown());
            default -> characteristic.option(code).map(Chosen::new);
        };
    }
}
