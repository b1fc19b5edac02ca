package org.kith.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.audit.AuditEntry;
import org.kith.design.Written;
import org.kith.design.form.Entries;

/// Who saw or changed what, the latest first.
///
/// @param chain the end of the chain of digests, in words
/// @param next  the address of earlier entries, where there are some
public record AuditPage(
        List<Line> lines,
        Entries filter,
        String chain,
        @Nullable String next) {

    public AuditPage {
        lines = List.copyOf(lines);
    }

    /// One entry.
    public record Line(String when, String who, String what, String which, String detail) {

        static Line of(AuditEntry entry) {
            var subjects = entry.subjects();
            var which = subjects.size() == 1
                    ? entry.subjectKind() + " " + subjects.getFirst()
                    : Written.count(subjects.size(), entry.subjectKind(), plural(entry.subjectKind()));
            return new Line(Written.dateTime(entry.at()), who(entry), entry.act(), which, entry.detail());
        }

        private static String plural(String kind) {
            return kind.equals("person") ? "people" : kind + "s";
        }

        private static String who(AuditEntry entry) {
            if (entry.by() != null) {
                return entry.by();
            }
            return switch (entry.actorKind()) {
                case "service" -> "A service, by its link";
                case "public" -> "Somebody, by a link or public form";
                case "kith" -> "Kith itself";
                default -> entry.actorKind();
            };
        }
    }
}
