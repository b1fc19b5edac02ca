package org.kith.connections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person's way to a service, in the state it is in. Each state offers only what may happen next.
public sealed interface Connection {

    Arrangement made();

    /// Signpost or referral; none while it is only offered.
    Optional<Way> way();

    /// The day the person first went; none as long as they have not.
    default Optional<LocalDate> firstAttended() {
        return Optional.empty();
    }

    default ConnectionId id() {
        return made().id();
    }

    /// Something is still to come.
    sealed interface Open extends Connection {

        default ServiceClosed endWithService(ServiceClosedReason reason, Instant at) {
            return new ServiceClosed(made(), way().orElse(null), firstAttended().orElse(null), reason, at);
        }
    }

    /// The person has not been there yet.
    sealed interface NotStarted extends Open {

        default DidNotStart giveUp(NotStartedReason reason, Instant at) {
            return new DidNotStart(made(), way().orElse(null), reason, at);
        }
    }

    /// The person may turn up any day.
    sealed interface Expected extends NotStarted {

        Way by();

        @Override
        default Optional<Way> way() {
            return Optional.of(by());
        }

        default FirstAttended attend(LocalDate first) {
            return new FirstAttended(made(), by(), first);
        }
    }

    /// The service has yet to say whether it takes the person.
    sealed interface Unanswered extends Expected {

        @Override
        Way.Referral by();

        default Accepted accept() {
            return new Accepted(made(), by());
        }

        default DeclinedByService decline(ServiceDeclineReason reason, Instant at) {
            return new DeclinedByService(made(), by(), reason, at);
        }
    }

    /// Suggested; the person thinks about it.
    record Offered(Arrangement made) implements NotStarted {

        @Override
        public Optional<Way> way() {
            return Optional.empty();
        }

        Signposted signpost() {
            return new Signposted(made);
        }

        Referred refer(Way.Referral by) {
            return new Referred(made, by);
        }
    }

    /// The person has been told about the service and gets in touch themselves.
    record Signposted(Arrangement made) implements Expected {

        @Override
        public Way.Signpost by() {
            return new Way.Signpost();
        }

        /// The person would rather be referred after all.
        Referred refer(Way.Referral by) {
            return new Referred(made, by);
        }
    }

    /// The service has been asked.
    record Referred(Arrangement made, Way.Referral by) implements Unanswered {

        Waitlisted waitlist() {
            return new Waitlisted(made, by);
        }
    }

    /// The service will take the person when there is room.
    record Waitlisted(Arrangement made, Way.Referral by) implements Unanswered {}

    /// The service takes the person.
    record Accepted(Arrangement made, Way.Referral by) implements Expected {

        @Override
        public Way.Referral by() {
            return by;
        }
    }

    /// The person goes there.
    sealed interface Going extends Open {

        Way by();

        LocalDate since();

        @Override
        default Optional<Way> way() {
            return Optional.of(by());
        }

        @Override
        default Optional<LocalDate> firstAttended() {
            return Optional.of(since());
        }

        default Completed complete(Instant at) {
            return new Completed(made(), by(), since(), at);
        }

        default DroppedOut dropOut(DropOutReason reason, Instant at) {
            return new DroppedOut(made(), by(), since(), reason, at);
        }
    }

    /// The person has been there once.
    record FirstAttended(Arrangement made, Way by, LocalDate since) implements Going {

        Attending goOn() {
            return new Attending(made, by, since);
        }
    }

    /// The person goes regularly.
    record Attending(Arrangement made, Way by, LocalDate since) implements Going {}

    /// Over.
    sealed interface Ended extends Connection {

        Instant at();

        /// Goes on after all, or an end that was written down by mistake.
        default Open takeUpAgain() {
            return switch (way().orElse(null)) {
                case null -> new Offered(made());
                case Way by
                when firstAttended().isPresent() ->
                    new Attending(made(), by, firstAttended().get());
                case Way.Signpost _ -> new Signposted(made());
                case Way.Referral by -> new Referred(made(), by);
            };
        }
    }

    /// The service cannot take the person.
    record DeclinedByService(Arrangement made, Way.Referral by, ServiceDeclineReason reason, Instant at)
            implements Ended {

        @Override
        public Optional<Way> way() {
            return Optional.of(by);
        }
    }

    /// The person never went.
    ///
    /// @param by none where it had only been offered
    record DidNotStart(Arrangement made, @Nullable Way by, NotStartedReason reason, Instant at) implements Ended {

        @Override
        public Optional<Way> way() {
            return Optional.ofNullable(by);
        }
    }

    /// The person went, and has had what there was to have.
    record Completed(Arrangement made, Way by, LocalDate since, Instant at) implements Ended {

        @Override
        public Optional<Way> way() {
            return Optional.of(by);
        }

        @Override
        public Optional<LocalDate> firstAttended() {
            return Optional.of(since);
        }
    }

    /// The person went, and stopped going.
    record DroppedOut(Arrangement made, Way by, LocalDate since, DropOutReason reason, Instant at) implements Ended {

        @Override
        public Optional<Way> way() {
            return Optional.of(by);
        }

        @Override
        public Optional<LocalDate> firstAttended() {
            return Optional.of(since);
        }
    }

    /// The service ended, whether or not the person had been there.
    ///
    /// @param since none where they had not
    record ServiceClosed(
            Arrangement made, @Nullable Way by, @Nullable LocalDate since, ServiceClosedReason reason, Instant at)
            implements Ended {

        @Override
        public Optional<Way> way() {
            return Optional.ofNullable(by);
        }

        @Override
        public Optional<LocalDate> firstAttended() {
            return Optional.ofNullable(since);
        }
    }
}
