package org.kith.support.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.design.Choice;
import org.kith.design.SummaryRow;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.schemes.Need;
import org.kith.support.Intervals.Allocation;
import org.kith.support.LinkWorkers;
import org.kith.support.LinkWorkers.LinkWorker;
import org.kith.support.Support;
import org.kith.support.SupportFile;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Component;

/// Puts an allocation into words: what speaks for whom, and who had the person before.
@Component
class AllocationWords {

    private final LinkWorkers workers;
    private final Clock clock;

    AllocationWords(LinkWorkers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    AllocatePage page(SupportFile file, Entries entries) {
        var support = file.head().support();
        var today = LocalDate.now(clock);
        var choices = new ArrayList<>(workers.of(support.particulars().scheme()).stream()
                .filter(each -> !support.worker().equals(Optional.of(each.account())))
                .map(AllocationWords::choice)
                .toList());
        if (support instanceof Support.Seeking) {
            choices.add(Choice.or());
            choices.add(Choice.of(AllocationForm.WAITING_LIST, "Back to the waiting list"));
        }
        return new AllocatePage(
                Head.of(file.head()),
                file.work().workerName().orElse(""),
                about(file, today),
                choices,
                history(file),
                entries);
    }

    private static Choice choice(LinkWorker worker) {
        return Choice.of(
                worker.account().value().toString(),
                worker.name(),
                "Works with " + Written.count(worker.people(), "person", "people") + " now");
    }

    private static List<SummaryRow> about(SupportFile file, LocalDate today) {
        var wanted = file.referral().wanted();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Where it stands", Standing.sentence(file.head().support(), today)));
        rows.add(SummaryRow.of(
                "Needs",
                Written.list(wanted.needs().stream().map(Need::title).sorted().toList())));
        rows.add(SummaryRow.of("Why referred", wanted.reason()));
        if (!wanted.approach().isEmpty()) {
            rows.add(SummaryRow.of("How best to approach them", wanted.approach()));
        }
        if (wanted.urgent()) {
            rows.add(SummaryRow.of("Why it is urgent", wanted.urgency()));
        }
        return rows;
    }

    private static List<SummaryRow> history(SupportFile file) {
        return file.work().allocations().stream().map(AllocationWords::stretch).toList();
    }

    private static SummaryRow stretch(Allocation allocation) {
        var until = allocation.until();
        var when = until == null
                ? "Since " + Written.date(allocation.from())
                : Written.date(allocation.from()) + " to " + Written.date(until);
        return SummaryRow.of(allocation.name(), allocation.why().isEmpty() ? when : when + "\n" + allocation.why());
    }

    String done(SupportHead head, AllocationForm form) {
        var name = head.banner().name();
        return switch (form) {
            case AllocationForm.To(var worker, var _) ->
                workers.of(head.scheme().id()).stream()
                        .filter(each -> each.account().equals(worker))
                        .map(each -> each.name() + " now works with " + name + ".")
                        .findFirst()
                        .orElse("Saved.");
            case AllocationForm.Back _ -> name + " is back on the waiting list.";
        };
    }
}
