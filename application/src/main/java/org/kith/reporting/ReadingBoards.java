package org.kith.reporting;

import java.util.List;
import org.kith.access.Membership;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Counts every figure at one moment, so that the parts of a page agree with each other.
@Service
public class ReadingBoards {

    private final Counting counting;
    private final Schemes schemes;
    private final Audit audit;

    ReadingBoards(Counting counting, Schemes schemes, Audit audit) {
        this.counting = counting;
        this.schemes = schemes;
        this.audit = audit;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Board read(Scope scope, SignedIn reader) {
        audit.note(
                reader.actor(),
                "saw figures",
                new Subject("scheme", List.copyOf(scope.schemes())),
                scope.period().inWords());
        return counting.board(scope);
    }

    /// The schemes whose figures a reader may see by a role, by name.
    @Transactional(readOnly = true)
    public List<Scheme> schemes(SignedIn reader, Role... by) {
        var roles = List.of(by);
        var reach = reader.memberships().stream()
                .filter(membership -> roles.contains(membership.role()))
                .map(Membership::reach)
                .reduce(SchemeReach.NONE, SchemeReach::and);
        return schemes.within(reach);
    }
}
