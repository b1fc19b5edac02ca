package org.kith.accounts.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.accounts.Colleague;
import org.kith.accounts.Colleague.Standing;
import org.kith.design.Status;
import org.kith.design.Tone;

/// Who has an account in the place.
///
/// @param next the address of the rest, where there is more
public record AccountsPage(List<Line> lines, @Nullable String next) {

    public AccountsPage {
        lines = List.copyOf(lines);
    }

    /// One account.
    public record Line(String name, String email, String roles, Status status, String href) {

        static Line of(Colleague colleague) {
            var roles = colleague.roles().stream().map(Role::title).collect(Collectors.joining(", "));
            return new Line(
                    colleague.name(),
                    colleague.email(),
                    roles,
                    AccountsPage.status(colleague.standing()),
                    address(colleague));
        }
    }

    static String address(Colleague colleague) {
        return "/settings/accounts/" + colleague.id().value();
    }

    static Status status(Standing standing) {
        return switch (standing) {
            case INVITED -> Status.of("Invited", Tone.YELLOW);
            case ACTIVE -> Status.of("Active", Tone.GREEN);
            case SUSPENDED -> Status.of("Suspended", Tone.RED);
            case LEFT -> Status.of("No role now", Tone.GREY);
        };
    }
}
