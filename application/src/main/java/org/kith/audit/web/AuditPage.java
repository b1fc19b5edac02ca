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
    ///
    /// @param which what it was about, in words
    /// @param all   where everything that was done to that one record is listed; none where it was about several
    public record Line(
            String when,
            String who,
            String what,
            String which,
            @Nullable String all,
            String detail) {

        static Line of(AuditEntry entry) {
            var subjects = entry.subjects();
            var single = subjects.size() == 1;
            var kind = entry.subjectKind();
            return new Line(
                    Written.dateTime(entry.at()),
                    who(entry),
                    entry.act(),
                    single ? "this " + one(kind) : Written.count(subjects.size(), one(kind), many(kind)),
                    single ? "/audit?subject=" + subjects.getFirst() : null,
                    entry.detail());
        }

        /// A kind of record is stored by its code and read by its word.
        private static String one(String kind) {
            return switch (kind) {
                case "assessment" -> "questionnaire";
                case "word-back" -> "word back";
                default -> kind.replace('-', ' ');
            };
        }

        private static String many(String kind) {
            return switch (kind) {
                case "person" -> "people";
                case "support" -> "records of support";
                case "word-back" -> "words back";
                default -> one(kind) + "s";
            };
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
