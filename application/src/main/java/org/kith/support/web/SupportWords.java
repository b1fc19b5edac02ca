package org.kith.support.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.schemes.Need;
import org.kith.support.AboutMeHeading;
import org.kith.support.Action;
import org.kith.support.ConnectionsOfSupport;
import org.kith.support.Support;
import org.kith.support.SupportFile;

/// Puts everything that is known of a support into the words of its page.
final class SupportWords {

    private final SupportFile file;
    private final LocalDate today;
    private final Head head;

    SupportWords(SupportFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        this.head = Head.of(file.head());
    }

    SupportPage page(boolean manager, Entries entries) {
        var support = file.head().support();
        var plan = file.plan();
        return new SupportPage(
                head,
                Standing.sentence(support, today),
                file.work().workerName().orElse(""),
                next(),
                new DueList(file, head, today).all(),
                support instanceof Support.Open && !(support instanceof Support.Waiting),
                maySession(support),
                AttemptWords.offersNotReached(file),
                plan.goals().stream()
                        .map(goal -> PlanWords.goal(goal, plan, head))
                        .toList(),
                plan.openActions().stream().map(this::openAction).toList(),
                plan.needs().stream().map(Need::title).toList(),
                said(),
                ReferralWords.rows(file.referral()),
                file.measures().stream().map(MeasureLines::task).toList(),
                file.connections().stream().map(SupportWords::connection).toList(),
                file.work().booked().stream()
                        .map(session -> SessionWords.line(session, head))
                        .toList(),
                Timeline.of(file),
                doors(support, manager),
                entries);
    }

    private SupportPage.Next next() {
        var next = file.head().next();
        var on = next.on();
        return new SupportPage.Next(next.words(), on == null ? "" : Written.date(on));
    }

    private static boolean maySession(Support support) {
        return support instanceof Support.Worked
                || (support instanceof Support.Closing && support.particulars().engagedAt() != null);
    }

    private SupportPage.OpenAction openAction(Action action) {
        var doing = PlanWords.doing(action);
        return new SupportPage.OpenAction(
                doing.words(),
                doing.who(),
                doing.when(),
                action.overdueOn(today),
                head.href("actions/" + action.id().value()),
                String.valueOf(action.version()));
    }

    private List<PlanPage.Said> said() {
        var answers = file.plan().aboutMe();
        return Arrays.stream(AboutMeHeading.values())
                .filter(heading -> !answers.words(heading).isEmpty())
                .map(heading -> new PlanPage.Said(heading.title(), answers.words(heading)))
                .toList();
    }

    private static SupportPage.Connection connection(ConnectionsOfSupport.Shown shown) {
        return new SupportPage.Connection(shown.service(), shown.status(), shown.since(), shown.href());
    }

    private static SupportPage.Doors doors(Support support, boolean manager) {
        return new SupportPage.Doors(
                manager && support instanceof Support.Open,
                support instanceof Support.Underway,
                support instanceof Support.OnHold,
                support instanceof Support.BeforePlan,
                support instanceof Support.Underway || support instanceof Support.OnHold,
                support instanceof Support.Closing,
                support instanceof Support.Reopenable,
                support instanceof Support.Engaged || support instanceof Support.Planned);
    }
}
