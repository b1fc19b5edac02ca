package org.kith.launch;

import java.sql.SQLException;

/// Says in a sentence why a database does not serve Kith.
final class DatabaseFailure {
    private DatabaseFailure() {}

    static CannotStart explain(DatabaseLogin login, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        var where = "The database " + login.address();
        var sentence = switch (state) {
            case "28P01", "28000" -> where + " refuses the role " + login.user() + ": check its password.";
            case "3D000" -> where + " does not exist: create it, or correct the address.";
            case "53300" -> where + " has no free connection.";
            case "53100" -> where + " has a full disk.";
            case "42501" -> where + " does not let the role " + login.user() + " do this: " + failure.getMessage();
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? where + " cannot be reached: is it running there?"
                        : where + " fails: " + failure.getMessage();
        };
        return new CannotStart(sentence.lines().findFirst().orElse(sentence), failure);
    }
}
