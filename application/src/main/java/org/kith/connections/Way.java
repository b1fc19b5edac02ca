package org.kith.connections;

import org.kith.people.ConsentId;
import org.kith.tenancy.Coded;

/// How a person gets to a service. The two are never counted together.
public sealed interface Way {

    Kind kind();

    /// The person was told about the service and gets in touch themselves.
    record Signpost() implements Way {
        @Override
        public Kind kind() {
            return Kind.SIGNPOST;
        }
    }

    /// The service was written to, with the person's consent.
    ///
    /// @param consent by which the person allowed it
    /// @param note    what the service was told beyond name, contact and need; empty where nothing
    /// @param sentTo  the address it went to; empty where there was none and a letter was printed
    record Referral(ConsentId consent, String note, String sentTo) implements Way {
        @Override
        public Kind kind() {
            return Kind.REFERRAL;
        }
    }

    /// The ways as rows and pages name them.
    enum Kind implements Coded {
        SIGNPOST("signpost", "Signpost"),
        REFERRAL("referral", "Referral");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
