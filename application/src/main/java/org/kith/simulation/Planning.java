package org.kith.simulation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.schemes.Need;
import org.kith.simulation.Supporting.Worked;
import org.kith.support.AboutMeHeading;
import org.kith.support.Action.Task;
import org.kith.support.ActionEnd;
import org.kith.support.ActionId;
import org.kith.support.ActionOwner;
import org.kith.support.AgreeingPlans.Agreeing;
import org.kith.support.Goal.Aim;
import org.kith.support.GoalId;
import org.kith.support.PlanningActions.NewAction;
import org.kith.support.SettingGoals.NewGoal;
import org.kith.support.WritingAboutMe.Told;

/// What the person and the link worker make of the first sessions: what matters, needs, goals, who does what.
final class Planning {

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;
    private final Worked worked;

    Planning(World world, Chance chance, Invented.Somebody person, Worked worked) {
        this.world = world;
        this.chance = chance;
        this.person = person;
        this.worked = worked;
    }

    void listen() {
        Map<AboutMeHeading, String> said = new HashMap<>();
        said.put(AboutMeHeading.IMPORTANT_TO_ME, matters());
        if (chance.of(0.5)) {
            said.put(
                    AboutMeHeading.PLEASE_DO,
                    "Please ring before you come. Please do not write about this to the house.");
        }
        Expect.made(world.acts().plan().aboutMe().write(new Told(worked.support(), said, null), worked.actor()));
        Expect.made(world.acts().plan().needs().find(worked.support(), found(), Set.of(), worked.actor()));
        goals();
    }

    private String matters() {
        var fitting = world.words().whatMatters().fitting(person.age(), person.sex());
        return fitting.about(codes()).any(chance).at("text");
    }

    private Set<Need> found() {
        var found = new LinkedHashSet<>(worked.needs());
        if (chance.of(0.4)) {
            found.add(chance.oneOf(
                    List.of(Need.LONELINESS, Need.MONEY, Need.PHYSICAL_ACTIVITY, Need.EMOTIONAL_WELLBEING)));
        }
        return found;
    }

    private void goals() {
        for (var need : worked.needs().stream().limit(chance.between(1, 3)).toList()) {
            var lines = world.words().goals().where("need", need.code());
            if (!lines.isEmpty()) {
                goal(need, lines.any(chance));
            }
        }
    }

    private void goal(Need need, Texts.Line line) {
        var goal = new GoalId(world.ids().next());
        var aim = new Aim(line.at("goal"), chance.between(6, 10), chance.between(3, 9));
        Expect.made(world.acts().plan().setting().set(new NewGoal(goal, worked.support(), need, aim), worked.actor()));
        action(goal, line.at("person_action"), ActionOwner.PERSON);
        action(goal, line.at("worker_action"), ActionOwner.WORKER);
    }

    private void action(GoalId goal, String words, ActionOwner owner) {
        if (!words.isEmpty()) {
            int days = chance.between(7, 35);
            var id = new ActionId(world.ids().next());
            var task = new Task(words, owner, goal, null, world.today().plusDays(days));
            Expect.made(world.acts().plan().planning().add(new NewAction(id, worked.support(), task), worked.actor()));
            world.days().plan(world.in(days + chance.between(0, 6), chance), () -> settle(id));
        }
    }

    /// When it is due somebody says what became of it, unless it was settled when support ended; some are forgotten.
    private void settle(ActionId id) {
        boolean asked = chance.of(0.85);
        var end = chance.of(0.85) ? ActionEnd.DONE : ActionEnd.DROPPED;
        world.acts().plan().actions().of(worked.support()).stream()
                .filter(action -> action.id().equals(id) && action.open() && asked)
                .findFirst()
                .ifPresent(action ->
                        Expect.made(world.acts().plan().planning().settle(id, action.version(), end, worked.actor())));
    }

    void agree() {
        int version = world.acts()
                .contact()
                .supports()
                .require(worked.support())
                .particulars()
                .version();
        Expect.agreed(world.acts()
                .plan()
                .agreeing()
                .agree(
                        new Agreeing(
                                worked.support(),
                                version,
                                person.details().name().full(),
                                world.today().plusDays(60)),
                        worked.actor()));
    }

    private List<String> codes() {
        return worked.needs().stream().map(Need::code).toList();
    }
}
