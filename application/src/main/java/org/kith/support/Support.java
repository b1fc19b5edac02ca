package org.kith.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;

/// A link worker's work with a person, in the state it is in. Each state offers only what may happen next.
public sealed interface Support {

    Particulars particulars();

    /// Who works with the person, or did when it ended.
    Optional<AccountId> worker();

    default SupportId id() {
        return particulars().id();
    }

    /// Not ended: somebody may take it over, and the referral may be taken back.
    sealed interface Open extends Support {

        /// Gives the work to a link worker, the first or another.
        Open allocate(AccountId worker);

        default Withdrawn withdraw(@Nullable WithdrawalReason reason, Instant at) {
            return new Withdrawn(particulars(), new Ending(at, worker().orElse(null)), reason);
        }
    }

    /// Going on.
    sealed interface Underway extends Open {

        @Override
        Underway allocate(AccountId worker);

        default OnHold hold(@Nullable LocalDate until) {
            return new OnHold(this, until);
        }

        default Closing startClosing() {
            return new Closing(this);
        }
    }

    /// Before a plan is agreed, a person may say that they do not want the support; after that, support is closed.
    sealed interface BeforePlan extends Underway {

        default DeclinedByPerson decline(PersonDeclineReason reason, Instant at) {
            return new DeclinedByPerson(particulars(), new Ending(at, worker().orElse(null)), reason);
        }
    }

    /// In the queue for a link worker.
    record Waiting(Particulars particulars) implements BeforePlan {

        @Override
        public Optional<AccountId> worker() {
            return Optional.empty();
        }

        @Override
        public Allocated allocate(AccountId worker) {
            return new Allocated(particulars, worker);
        }
    }

    /// In a link worker's hands.
    sealed interface Worked extends Underway {

        AccountId with();

        @Override
        default Optional<AccountId> worker() {
            return Optional.of(with());
        }
    }

    /// A link worker has it, and no session has been held since.
    sealed interface Seeking extends Worked, BeforePlan {

        /// The person and the link worker met.
        default Engaged meet(Instant at) {
            return new Engaged(particulars().engaged(at), with());
        }

        default Waiting giveBack() {
            return new Waiting(particulars());
        }
    }

    /// A link worker has it and has not tried to reach the person yet.
    record Allocated(Particulars particulars, AccountId with) implements Seeking {

        @Override
        public Allocated allocate(AccountId worker) {
            return new Allocated(particulars, worker);
        }

        Contacting attempt() {
            return new Contacting(particulars, with);
        }
    }

    /// The link worker tries to reach the person.
    record Contacting(Particulars particulars, AccountId with) implements Seeking {

        @Override
        public Contacting allocate(AccountId worker) {
            return new Contacting(particulars, worker);
        }

        NotReached giveUp(Instant at) {
            return new NotReached(particulars, new Ending(at, with));
        }
    }

    /// The first session has been held.
    record Engaged(Particulars particulars, AccountId with) implements Worked, BeforePlan {

        @Override
        public Engaged allocate(AccountId worker) {
            return new Engaged(particulars, worker);
        }

        Planned agreePlan() {
            return new Planned(particulars, with);
        }
    }

    /// The person has agreed a plan.
    record Planned(Particulars particulars, AccountId with) implements Worked {

        @Override
        public Planned allocate(AccountId worker) {
            return new Planned(particulars, worker);
        }

        /// Plans change; agreeing to one again is another agreement and no other state.
        Planned agreePlan() {
            return this;
        }
    }

    /// The last measures and the last words are being taken.
    record Closing(Underway from) implements Open {

        @Override
        public Particulars particulars() {
            return from.particulars();
        }

        @Override
        public Optional<AccountId> worker() {
            return from.worker();
        }

        @Override
        public Closing allocate(AccountId worker) {
            return new Closing(from.allocate(worker));
        }

        Underway keepOpen() {
            return from;
        }

        Closed close(ClosingReason reason, Instant at) {
            return new Closed(particulars(), new Ending(at, worker().orElse(null)), reason);
        }
    }

    /// Paused. It goes on where it was.
    ///
    /// @param until when to look again, where that is known
    record OnHold(Underway from, @Nullable LocalDate until) implements Open {

        @Override
        public Particulars particulars() {
            return from.particulars();
        }

        @Override
        public Optional<AccountId> worker() {
            return from.worker();
        }

        @Override
        public OnHold allocate(AccountId worker) {
            return new OnHold(from.allocate(worker), until);
        }

        Underway resume() {
            return from;
        }

        Closing startClosing() {
            return from.startClosing();
        }
    }

    /// Over.
    sealed interface Ended extends Support {

        Ending ending();

        @Override
        default Optional<AccountId> worker() {
            return Optional.ofNullable(ending().worker());
        }
    }

    /// Over, and may go on if the person comes back soon.
    sealed interface Reopenable extends Ended {

        /// Goes on with a link worker, or joins the queue when there is none.
        default Underway reopen(@Nullable AccountId worker) {
            if (worker == null) {
                return new Waiting(particulars());
            }
            return particulars().engagedAt() == null
                    ? new Allocated(particulars(), worker)
                    : new Engaged(particulars(), worker);
        }
    }

    /// Seen through to an end.
    record Closed(Particulars particulars, Ending ending, ClosingReason reason) implements Reopenable {}

    /// The person did not want it.
    record DeclinedByPerson(Particulars particulars, Ending ending, PersonDeclineReason reason) implements Reopenable {}

    /// Nobody could reach the person, which is not the same as declining.
    record NotReached(Particulars particulars, Ending ending) implements Reopenable {}

    /// The referral was taken back.
    ///
    /// @param reason none where the referral had been entered in error
    record Withdrawn(
            Particulars particulars,
            Ending ending,
            @Nullable WithdrawalReason reason) implements Ended {}
}
