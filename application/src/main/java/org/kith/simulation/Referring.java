package org.kith.simulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.people.NewPerson;
import org.kith.referrals.Agreement;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.DecliningReferrals.Declining;
import org.kith.referrals.Filed;
import org.kith.referrals.ReferralRequest;
import org.kith.referrals.ReferralRequest.Wanted;
import org.kith.referrals.ReferralSource;
import org.kith.referrals.ReturnReason;
import org.kith.referrals.ReturningReferrals.Question;
import org.kith.referrals.RiskKind;
import org.kith.referrals.Risks;
import org.kith.referrals.SendingReferrals.Refused;
import org.kith.referrals.SendingReferrals.Sent;
import org.kith.referrals.SubmissionKey;
import org.kith.referrals.WithdrawalReason;
import org.kith.referrals.WithdrawingReferrals.Withdrawal;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// The first part of a life: somebody refers, and the scheme decides.
final class Referring {

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;
    private final Supporting supporting;

    Referring(World world, Chance chance, Invented.Somebody person) {
        this.world = world;
        this.chance = chance;
        this.person = person;
        this.supporting = new Supporting(world, chance, person);
    }

    void happen() {
        var reason = reason();
        var needs = needs(reason);
        var request = request(reason, needs);
        var actor = request.referrer().account() == null
                ? new Actor.Public()
                : new Actor.Staff(request.referrer().account());
        switch (world.acts().refer().sending().send(request, actor)) {
            case Sent(var filed) -> {
                var days = request.wanted().urgent() ? chance.between(0, 1) : chance.between(0, 7);
                world.days().plan(world.in(days, chance), () -> triage(filed, needs));
            }
            case Refused(var refusal) -> throw new IllegalStateException(refusal.because());
        }
    }

    private Texts.Line reason() {
        var fitting = world.words().reasons().fitting(person.age(), person.sex());
        var english = person.details().communication().language().code().equals("en");
        var lines = fitting.lines().stream()
                .filter(line -> !english || !line.list("needs").contains(Need.IMMIGRATION_ESOL.code()))
                .toList();
        return chance.weighted(lines, line -> weight(line.at("source")));
    }

    /// How often each source refers beside the others: three in four referrals come from practices.
    private static int weight(String source) {
        return switch (source) {
            case "gp" -> 20;
            case "nurse", "receptionist" -> 8;
            case "person" -> 7;
            case "family", "hospital", "community", "council" -> 4;
            default -> 3;
        };
    }

    private static Set<Need> needs(Texts.Line reason) {
        return reason.list("needs").stream()
                .map(code -> Coded.of(Need.class, code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ReferralRequest request(Texts.Line reason, Set<Need> needs) {
        var source = Coded.of(ReferralSource.class, reason.at("source"));
        var referrer = new Senders(world, chance, person).referrer(source, reason);
        return new ReferralRequest(
                new SubmissionKey(world.ids().next()),
                world.scheme(),
                Senders.door(source),
                source,
                referrer,
                new NewPerson(person.details(), world.scheme(), referrer.organisation()),
                chance.of(0.97) ? Agreement.PERSON : Agreement.REPRESENTATIVE,
                new Wanted(needs, reason.at("text"), approach(source), urgency()),
                risks(),
                null);
    }

    private String approach(ReferralSource source) {
        if (source == ReferralSource.PERSON || chance.of(0.55)) {
            return "";
        }
        var fitting = world.words()
                .approaches()
                .where("communication_need", "")
                .where("language", "")
                .fitting(person.age(), "any");
        return fitting.isEmpty() ? "" : fitting.any(chance).at("text");
    }

    private String urgency() {
        return chance.of(0.05) ? "There is no money for food or the meter this week." : "";
    }

    private Risks risks() {
        if (chance.of(0.8)) {
            return Risks.NONE_KNOWN;
        }
        var risk = world.words().risks().any(chance);
        return new Risks(false, Map.of(Coded.of(RiskKind.class, risk.at("kind")), risk.at("text")));
    }

    private void triage(Filed filed, Set<Need> needs) {
        if (chance.of(0.05)) {
            decline(filed, 0);
        } else if (chance.of(0.05)) {
            giveBack(filed, needs);
        } else if (chance.of(0.02)) {
            withdraw(filed);
        } else {
            accept(filed, 0, needs);
        }
    }

    private void accept(Filed filed, int version, Set<Need> needs) {
        Expect.made(world.acts()
                .refer()
                .accepting()
                .accept(filed.id(), version, "", world.staff().managing()));
        world.days().plan(world.in(chance.between(0, 9), chance), () -> supporting.begin(filed, List.copyOf(needs)));
    }

    private void decline(Filed filed, int version) {
        var why = chance.oneOf(List.of(
                DeclineReason.OUTSIDE_AREA,
                DeclineReason.OTHER_SERVICE,
                DeclineReason.CLINICAL_NEED,
                DeclineReason.ALREADY_SUPPORTED,
                DeclineReason.PERSON_UNAWARE));
        Expect.made(world.acts()
                .refer()
                .declining()
                .decline(
                        filed.id(),
                        version,
                        new Declining(why, said("declined-by-scheme", why.code())),
                        world.staff().managing()));
    }

    private void giveBack(Filed filed, Set<Need> needs) {
        var why = chance.oneOf(List.of(ReturnReason.values()));
        Expect.made(world.acts()
                .refer()
                .returning()
                .giveBack(
                        filed.id(),
                        0,
                        new Question(why, said("returned", why.code())),
                        world.staff().managing()));
        world.days().plan(world.in(chance.between(1, 6), chance), () -> answered(filed, needs));
    }

    private void answered(Filed filed, Set<Need> needs) {
        if (chance.of(0.1)) {
            return;
        }
        Expect.made(world.acts()
                .refer()
                .returning()
                .answer(filed.id(), 1, "Sorry that was missing. They are happy to be rung.", new Actor.Public()));
        world.days().plan(world.in(chance.between(0, 3), chance), () -> accept(filed, 2, needs));
    }

    private void withdraw(Filed filed) {
        var why = chance.oneOf(
                List.of(WithdrawalReason.PERSON_CHANGED_MIND, WithdrawalReason.NEEDS_MET, WithdrawalReason.MOVED_AWAY));
        Expect.made(world.acts()
                .refer()
                .withdrawing()
                .withdraw(
                        filed.id(),
                        0,
                        new Withdrawal(why, said("withdrawn", why.code())),
                        world.staff().managing()));
    }

    private String said(String step, String reason) {
        var lines = world.words().given().where("step", step).where("reason", reason);
        return lines.isEmpty()
                ? "We have told the referrer why."
                : lines.any(chance).at("text");
    }
}
