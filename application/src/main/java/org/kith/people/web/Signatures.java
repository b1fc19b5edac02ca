package org.kith.people.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.springframework.stereotype.Component;

/// The names of who did something, as the record is signed with them.
@Component
class Signatures {

    private final Accounts accounts;

    Signatures(Accounts accounts) {
        this.accounts = accounts;
    }

    <T> Names of(Collection<T> signed, Function<T, @Nullable AccountId> by) {
        var known = signed.stream().map(by).filter(Objects::nonNull).distinct().toList();
        return new Names(known.isEmpty() ? Map.of() : accounts.names(known));
    }

    /// Names by account; what nobody signed in did came by a public form or link.
    record Names(Map<AccountId, String> known) {

        String of(@Nullable AccountId account) {
            return account == null ? "Public form" : known.getOrDefault(account, "Somebody");
        }
    }
}
