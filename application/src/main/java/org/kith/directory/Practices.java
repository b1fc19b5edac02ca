package org.kith.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Repository;

/// The GP practices that the register names, closed ones included: a person may still say one.
@Repository
public class Practices {

    private final SharedSql sql;

    Practices(SharedSql sql) {
        this.sql = sql;
    }

    public Optional<Practice> find(String code) {
        return sql.of("""
                select code, name, address, postcode, phone, commissioner, active from practices where code = :code
                """).with("code", code.strip().toUpperCase(Locale.ROOT)).first(Practices::practice);
    }

    public List<Practice> all(Collection<String> codes) {
        return sql.of("""
                select code, name, address, postcode, phone, commissioner, active from practices
                 where code = any(:codes) order by name, code
                """).with("codes", codes).list(Practices::practice);
    }

    /// Open practices by their code, the beginning of their postcode, or the words of their name, slips allowed;
    /// the likeliest first.
    public List<Practice> matching(String words, int most) {
        if (words.isBlank()) {
            return List.of();
        }
        return sql.of("""
                select code, name, address, postcode, phone, commissioner, active from practices
                 where active
                   and (code = upper(:words)
                        or replace(postcode, ' ', '') like :beginning
                        or :words <% name)
                 order by code = upper(:words) desc, word_similarity(:words, name) desc, name, code
                 limit :most
                """)
                .with("words", words.strip())
                .with("beginning", Postcodes.beginning(words))
                .with("most", most)
                .list(Practices::practice);
    }

    private static Practice practice(Row row) {
        return new Practice(
                row.text("code"),
                row.text("name"),
                row.text("address"),
                row.text("postcode"),
                row.text("phone"),
                row.text("commissioner"),
                row.flag("active"));
    }
}
