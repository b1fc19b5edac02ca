package org.kith.access;

import org.jspecify.annotations.Nullable;

/// Who does something, as the record will say: somebody signed in, somebody with a link, anyone at a public form, or
/// Kith.
public sealed interface Actor {

    String kind();

    default @Nullable AccountId account() {
        return null;
    }

    /// Somebody signed in.
    record Staff(AccountId account) implements Actor {
        @Override
        public String kind() {
            return "staff";
        }
    }

    /// A community service that followed the link in its e-mail.
    record Service() implements Actor {
        @Override
        public String kind() {
            return "service";
        }
    }

    /// The person, or whoever acts for them, by a link or a public form.
    record Public() implements Actor {
        @Override
        public String kind() {
            return "public";
        }
    }

    /// Kith itself, on its own clock.
    record Itself() implements Actor {
        @Override
        public String kind() {
            return "kith";
        }
    }
}
