package org.kith.referrals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Membership;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows one referral whole to those who may see it: staff of its scheme, and the organisation that sent it.
@Service
public class ReadingReferrals {

    private static final String LIST_BREAK = "\u001f";

    private final PlaceSql sql;
    private final Referrals referrals;
    private final Audit audit;

    ReadingReferrals(PlaceSql sql, Referrals referrals, Audit audit) {
        this.sql = sql;
        this.referrals = referrals;
        this.audit = audit;
    }

    /// Nothing, when there is no such referral or it is not theirs to see: the two look alike.
    @Transactional
    public Optional<ReferralDetails> read(ReferralId id, SignedIn reader) {
        var read = details(id).filter(each -> mayRead(each, reader));
        read.ifPresent(_ -> audit.note(reader.actor(), "saw", Subject.of("referral", id)));
        return read;
    }

    /// For Kith itself, which tells the referrer what became of it.
    @Transactional(readOnly = true)
    public Optional<ReferralDetails> details(ReferralId id) {
        return referrals.find(id).flatMap(referral -> sql.of("""
                select r.route, r.source, r.referrer_name, r.referrer_role, r.referrer_email, r.referrer_phone,
                       r.referrer_account, r.organisation, r.practice_code, r.relationship, r.person_agrees, r.reason,
                       r.approach, r.urgency_reason, r.no_known_risks, r.previous_id,
                       array(select n.need from referral_needs n
                              where n.tenant_id = :tenant and n.referral_id = r.id order by n.need) as needs,
                       array(select k.kind || chr(31) || k.note from referral_risks k
                              where k.tenant_id = :tenant and k.referral_id = r.id order by k.kind) as risks
                  from referrals r where r.tenant_id = :tenant and r.id = :id
                """).with("id", id).first(row -> details(referral, row)));
    }

    private static boolean mayRead(ReferralDetails details, SignedIn reader) {
        var staff = (reader.is(Role.MANAGER) || reader.is(Role.LINK_WORKER))
                && reader.reach().reaches(details.scheme());
        return staff || details.isFromOrganisationOf(reader);
    }

    private static ReferralDetails details(Referral referral, Row row) {
        return new ReferralDetails(
                referral,
                row.coded("route", FrontDoor.class),
                row.coded("source", ReferralSource.class),
                referrer(row),
                row.coded("person_agrees", Agreement.class),
                new ReferralRequest.Wanted(
                        row.texts("needs").stream()
                                .map(code -> Coded.of(Need.class, code))
                                .collect(Collectors.toSet()),
                        row.text("reason"),
                        row.text("approach"),
                        row.text("urgency_reason")),
                risks(row),
                row.idOrNull("previous_id", ReferralId::new));
    }

    private static Referrer referrer(Row row) {
        return new Referrer(
                row.text("referrer_name"),
                row.text("referrer_role"),
                row.text("referrer_email"),
                row.text("referrer_phone"),
                row.text("organisation"),
                row.textOrNull("practice_code"),
                row.text("relationship"),
                row.idOrNull("referrer_account", AccountId::new));
    }

    private static Risks risks(Row row) {
        Function<String, List<String>> parts = text -> List.of(text.split(LIST_BREAK, 2));
        return new Risks(
                row.flag("no_known_risks"),
                row.texts("risks").stream()
                        .map(parts)
                        .collect(Collectors.toMap(part -> Coded.of(RiskKind.class, part.getFirst()), List::getLast)));
    }

    /// A referral with all that was said when it was sent.
    public record ReferralDetails(
            Referral referral,
            FrontDoor door,
            ReferralSource source,
            Referrer referrer,
            Agreement agreement,
            ReferralRequest.Wanted wanted,
            Risks risks,
            @Nullable ReferralId previous) {

        public ReferralId id() {
            return referral.id();
        }

        public SchemeId scheme() {
            return referral.filed().scheme();
        }

        public PersonId person() {
            return referral.filed().person();
        }

        /// Whether the organisation that somebody refers for sent it.
        public boolean isFromOrganisationOf(SignedIn reader) {
            return reader.referring()
                    .map(Membership::organisation)
                    .filter(theirs -> !theirs.isEmpty() && theirs.equals(referrer.organisation()))
                    .isPresent();
        }

        public State state() {
            return State.of(referral);
        }
    }
}
