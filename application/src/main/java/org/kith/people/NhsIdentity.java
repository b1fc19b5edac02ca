package org.kith.people;

import java.util.Optional;

/// Somebody's NHS number, or why the record has none.
public sealed interface NhsIdentity {

    Optional<NhsNumber> number();

    String words();

    /// What is known when somebody says the other later: a number counts, and so does that it cannot be trusted.
    default NhsIdentity completedBy(NhsIdentity said) {
        var says = said.number().isPresent() || said.equals(new Absent(NhsNumberAbsence.IN_DISPUTE));
        return number().isEmpty() && says ? said : this;
    }

    static NhsIdentity of(NhsNumber number) {
        return new Known(number);
    }

    static NhsIdentity notKnown() {
        return new Absent(NhsNumberAbsence.NOT_KNOWN);
    }

    /// The number is recorded.
    record Known(NhsNumber known) implements NhsIdentity {
        @Override
        public Optional<NhsNumber> number() {
            return Optional.of(known);
        }

        @Override
        public String words() {
            return known.words();
        }
    }

    /// None is recorded, for a reason.
    record Absent(NhsNumberAbsence reason) implements NhsIdentity {
        @Override
        public Optional<NhsNumber> number() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return reason.title();
        }
    }
}
