package org.kith.support.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.ServiceId;
import org.kith.referrals.SupportId;
import org.kith.support.Action.Task;
import org.kith.support.ActionId;
import org.kith.support.ActionOwner;
import org.kith.support.GoalId;
import org.kith.support.Goals;
import org.kith.support.PlanningActions.NewAction;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Component;

/// Actions, as they are typed.
@Component
class ActionForm {

    private static final int LONGEST = 300;

    private final Goals goals;

    ActionForm(Goals goals) {
        this.goals = goals;
    }

    Entries begun(String key, @Nullable UUID service) {
        var entries = Entries.none().with("key", key).with("owner", ActionOwner.PERSON.code());
        return service == null ? entries : entries.with("service", service.toString());
    }

    ActionPage page(SupportHead head, Entries entries) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "None in particular"));
        goals.of(head.support().id()).stream()
                .filter(goal -> !goal.status().ended())
                .forEach(goal -> choices.add(
                        Choice.of(goal.id().value().toString(), goal.aim().words())));
        return new ActionPage(Head.of(head), "", Choice.all(ActionOwner.class), choices, entries);
    }

    Read<NewAction> read(FormReader reader, SupportId support, LocalDate today) {
        var key = FormKeys.required(reader, ActionId::new);
        var words = reader.text("words", "What is to be done").atMost(LONGEST).required("Write what is to be done");
        var owner = reader.choice("owner", "Who", ActionOwner.class).required("Choose who will do it");
        var goal = FormKeys.optional(reader, "goal", GoalId::new)
                .filter(id ->
                        goals.of(support).stream().anyMatch(each -> each.id().equals(id)));
        var service = FormKeys.optional(reader, "service", ServiceId::new);
        var due = reader.date("due", "Day").notBefore(today).optional();
        return reader.read(() -> new NewAction(
                key.get(),
                support,
                new Task(words.get(), owner.get(), goal.orElse(null), service.orElse(null), due.orElse(null))));
    }
}
