package org.kith.support;

import java.util.Optional;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows support to the staff of its scheme and to nobody else, and notes every look.
@Service
public class ReadingSupport {

    private final Supports supports;
    private final Heads heads;
    private final WorkDone work;
    private final Plans plans;
    private final Around around;
    private final Audit audit;

    ReadingSupport(Supports supports, Heads heads, WorkDone work, Plans plans, Around around, Audit audit) {
        this.supports = supports;
        this.heads = heads;
        this.work = work;
        this.plans = plans;
        this.around = around;
        this.audit = audit;
    }

    /// What every page shows first. Nothing, when there is no such support or it is not theirs to see: the two look
    /// alike.
    @Transactional
    public Optional<SupportHead> head(SupportId id, SignedIn reader) {
        return supports.find(id)
                .filter(support -> reader.reach().reaches(support.particulars().scheme()))
                .map(support -> {
                    audit.note(reader.actor(), "saw", Subject.of("support", id));
                    return heads.of(support);
                });
    }

    /// Everything that is known of it.
    @Transactional
    public Optional<SupportFile> whole(SupportId id, SignedIn reader) {
        return head(id, reader)
                .map(head -> new SupportFile(
                        head,
                        around.referral(head.support()),
                        work.in(id),
                        plans.of(id),
                        around.measures(id),
                        around.connections(id)));
    }
}
