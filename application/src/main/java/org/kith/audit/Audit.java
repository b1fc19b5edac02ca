package org.kith.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.kith.access.Actor;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The record of who saw or changed what in the place. It joins the transaction of the act: both are kept, or neither.
@Repository
public class Audit {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Audit(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Somebody saw or changed one record.
    ///
    /// @param act what they did, in the past tense: "saw", "accepted", "withdrew consent"
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Subject subject) {
        note(actor, act, subject, "");
    }

    /// Somebody saw or changed one record or some, with what explains it.
    ///
    /// @param detail facts that explain the act, never words about a person
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Subject subject, String detail) {
        sql.of("""
                insert into audit_entries
                       (tenant_id, id, at, actor_kind, account_id, act, subject_kind, subject_ids, detail)
                values (:tenant, :id, :at, :kind, :account, :act, :subject, :subjects::uuid[], :detail)
                """)
                .with("id", ids.next())
                .with("at", clock.instant())
                .with("kind", actor.kind())
                .with("account", actor.account())
                .with("act", act)
                .with("subject", subject.kind())
                .with("subjects", subject.ids())
                .with("detail", detail)
                .one();
    }

    /// What an entry is about: one record, or the people a list showed.
    public record Subject(String kind, List<? extends Identifier> ids) {

        public Subject {
            ids = List.copyOf(ids);
        }

        public static Subject of(String kind, Identifier id) {
            return new Subject(kind, List.of(id));
        }

        public static Subject people(Collection<? extends Identifier> shown) {
            return new Subject("person", List.copyOf(shown));
        }
    }
}
