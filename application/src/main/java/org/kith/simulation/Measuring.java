package org.kith.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.measures.AdministeredBy;
import org.kith.measures.Assessment;
import org.kith.measures.MissingReason;
import org.kith.measures.TakenHow;
import org.kith.measures.Taking;
import org.kith.measures.TakingResult;
import org.kith.people.Characteristic;
import org.kith.people.CharacteristicAnswer;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.NewConsent;
import org.kith.people.PersonId;
import org.kith.schemes.Occasion;
import org.kith.simulation.Supporting.Worked;

/// How somebody feels, as a number that changes a little, and what they say of themselves.
///
/// Support moves wellbeing by less than a point on average, and measurement wavers by more than that, as in life.
final class Measuring {

    private static final double WAVERS = 1.4;

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;
    private final Worked worked;
    private final double wellbeing;
    private final double gain;

    Measuring(World world, Chance chance, Invented.Somebody person, Worked worked) {
        this.world = world;
        this.chance = chance;
        this.person = person;
        this.worked = worked;
        this.wellbeing = 5.0 + chance.around(1.7);
        this.gain = 0.8 + chance.around(1.1);
    }

    boolean better() {
        return gain > 0.3;
    }

    /// Asks what is due; now and then the first questionnaire is overlooked.
    void ask(Occasion occasion, LocalDate on) {
        for (var due : world.acts().measure().assessments().outstanding(worked.support(), occasion)) {
            if (occasion == Occasion.FIRST && chance.of(0.04)) {
                miss(due, MissingReason.OVERLOOKED);
            } else {
                take(due, occasion, on);
            }
        }
    }

    void missLast(MissingReason reason) {
        for (var due : world.acts().measure().assessments().outstanding(worked.support(), Occasion.LAST)) {
            miss(due, reason);
        }
    }

    private void miss(Assessment.Due due, MissingReason reason) {
        if (!world.acts().measure().taking().miss(due.id(), due.expected().version(), reason, worked.actor())) {
            throw new IllegalStateException("The assessment was settled already");
        }
    }

    private void take(Assessment.Due due, Occasion occasion, LocalDate on) {
        double level = wellbeing + (occasion == Occasion.LAST ? gain : 0);
        var sheet = AnswerSheet.blank()
                .with(new ItemKey("life-satisfaction"), score(level))
                .with(new ItemKey("worthwhile"), score(level + 0.3))
                .with(new ItemKey("happy-yesterday"), score(level + 0.1))
                .with(new ItemKey("anxious-yesterday"), score(10 - level - 0.5));
        var taking = new Taking(on, how(), AdministeredBy.LINK_WORKER, "en");
        var result =
                world.acts().measure().taking().take(due.id(), due.expected().version(), taking, sheet, worked.actor());
        if (!(result instanceof TakingResult.Kept)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private TakenHow how() {
        return chance.of(0.6) ? TakenHow.IN_PERSON : TakenHow.TELEPHONE;
    }

    private double score(double level) {
        return Math.clamp(Math.round(level + chance.around(WAVERS)), 0, 10);
    }

    void recordWhoTheyAre() {
        var known = world.acts()
                .contact()
                .supports()
                .require(worked.support())
                .particulars()
                .person();
        Map<Characteristic, CharacteristicAnswer> said = new HashMap<>();
        say(said, Characteristic.SEX, person.sex(), 0.97);
        say(said, Characteristic.ETHNICITY, person.ethnicity(), 0.88);
        if (!said.isEmpty()) {
            world.acts().measure().characteristics().record(known, said, worked.actor());
        }
        consent(known, ConsentPurpose.SHARE_WITH_REFERRER, 0.92);
        consent(known, ConsentPurpose.SHARE_WITH_SERVICE, 0.88);
        consent(known, ConsentPurpose.EVALUATION, 0.8);
    }

    private void say(
            Map<Characteristic, CharacteristicAnswer> said, Characteristic asked, String code, double answers) {
        if (chance.of(answers)) {
            asked.options().stream()
                    .filter(option ->
                            option.code().equals(code) || option.title().equalsIgnoreCase(code))
                    .findFirst()
                    .ifPresent(option -> said.put(asked, new CharacteristicAnswer.Chosen(option)));
        } else if (chance.of(0.5)) {
            said.put(asked, new CharacteristicAnswer.PrefersNotToSay());
        }
    }

    private void consent(PersonId known, ConsentPurpose purpose, double agrees) {
        if (chance.of(agrees)) {
            var given = world.acts()
                    .measure()
                    .consent()
                    .record(NewConsent.given(known, purpose, ConsentMeans.IN_PERSON), worked.actor());
            assert given != null;
        }
    }
}
