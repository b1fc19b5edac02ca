package org.kith.connections.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.connections.ConnectionId;
import org.kith.connections.MakingConnections.Agreed;
import org.kith.connections.MakingConnections.NewConnection;
import org.kith.design.Choice;
import org.kith.design.form.Answer;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.Service;
import org.kith.schemes.Need;
import org.kith.support.GoalId;
import org.kith.support.SupportHead;

/// A service chosen with somebody, as it is typed.
final class NewConnectionForm {

    private static final int LONGEST = 500;

    private NewConnectionForm() {}

    /// What may be agreed; what a referral needs besides is asked when it is chosen.
    static List<Choice> ways(String called, Content referral) {
        var ways = new ArrayList<Choice>();
        ways.add(Choice.of(
                "signpost", "Signpost", called + " gets in touch themselves. You ask later whether they went."));
        ways.add(Choice.of("referral", "Referral", "We write to the service, and it answers by a link.")
                .revealing(referral));
        ways.add(Choice.of("offer", "Not decided yet", called + " thinks about it."));
        return ways;
    }

    static Read<NewConnection> read(FormReader reader, SupportHead head, Service service, List<GoalId> goals) {
        var key = key(reader);
        var agreed = reader.choice("how", "What you agreed", code -> agreed(code, reader, head))
                .required("Choose what you agreed");
        var need = reader.choice("need", "Need", Need.class).optional();
        var goal = reader.shaped("goal", "Goal", text -> uuid(text).map(GoalId::new), "Choose one of the list")
                .optional()
                .filter(goals::contains);
        var reason = reader.text("reason", "Why this service")
                .withLines()
                .atMost(LONGEST)
                .required("Write why this service, in a few words");
        return reader.read(() -> new NewConnection(
                key.get(),
                head.support().id(),
                service.id(),
                need.orElse(null),
                goal.orElse(null),
                reason.get(),
                agreed.get()));
    }

    private static Optional<Agreed> agreed(String code, FormReader reader, SupportHead head) {
        return switch (code) {
            case "signpost" -> Optional.of(new Agreed.ToGoThere());
            case "offer" -> Optional.of(new Agreed.ToThinkAboutIt());
            case "referral" ->
                Optional.of(new Agreed.ToBeReferred(
                        TermsForm.read(reader, head.person().id())));
            default -> Optional.empty();
        };
    }

    private static Answer<ConnectionId> key(FormReader reader) {
        return reader.shaped(
                        "key",
                        "This form",
                        text -> uuid(text).map(ConnectionId::new),
                        "Go back and open this form again")
                .required("Go back and open this form again");
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
