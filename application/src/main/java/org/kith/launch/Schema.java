package org.kith.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// The tables of a database, brought to what this program knows, and what the database is marked as.
final class Schema {
    private static final int OLDEST_POSTGRES = 15;

    private final DatabaseLogins logins;

    Schema(DatabaseLogins logins) {
        this.logins = logins;
    }

    /// Makes or updates the tables and marks a new database; refuses a database that is not for this.
    void prepare(InstallationKind kind, Clock clock) {
        try (var connection = connect(logins.owner())) {
            refuseOldServer(connection);
            markedAs(connection).ifPresent(marked -> refuseOtherKind(marked, kind));
            migrate();
            mark(connection, kind, clock);
        } catch (SQLException failure) {
            throw DatabaseFailure.explain(logins.owner(), failure);
        }
        refuseMightyRole();
    }

    private void migrate() {
        var owner = logins.owner();
        var flyway = Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .placeholders(Map.of("application", logins.application().user()))
                .load();
        try {
            Stream.of(flyway.info().applied())
                    .filter(migration -> !migration.getState().isResolved())
                    .reduce((earlier, later) -> later)
                    .ifPresent(Schema::refuseNewer);
            flyway.migrate();
        } catch (FlywayException failure) {
            throw explain(failure);
        }
    }

    // Flyway wraps what the database said several times over.
    private CannotStart explain(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return DatabaseFailure.explain(logins.owner(), refused);
            }
        }
        return new CannotStart("The tables could not be brought up to date: " + oneLine(failure), failure);
    }

    private static void refuseNewer(MigrationInfo newest) {
        throw new CannotStart("The database was used by a newer Kith (it has table change " + newest.getVersion()
                + ", which this program does not know): start that newer program.");
    }

    private static Optional<InstallationKind> markedAs(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var exists = statement.executeQuery("select to_regclass('installation') is not null")) {
            if (!exists.next() || !exists.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select kind from installation")) {
            return row.next() ? Optional.of(InstallationKind.of(row.getString(1))) : Optional.empty();
        }
    }

    private static void refuseOtherKind(InstallationKind marked, InstallationKind wanted) {
        if (marked != wanted) {
            throw new CannotStart("This database holds %s and cannot be used for %s: ./kith %s uses it."
                    .formatted(
                            marked.inWords(),
                            wanted.inWords(),
                            marked == InstallationKind.DEMONSTRATION ? "demo" : "start"));
        }
    }

    private static void mark(Connection connection, InstallationKind kind, Clock clock) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into installation (kind, opened_at) values (?, ?) on conflict (only_one) do nothing")) {
            statement.setString(1, kind.code());
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_POSTGRES) {
            throw new CannotStart("Kith needs PostgreSQL %d or newer, and this database is version %d."
                    .formatted(OLDEST_POSTGRES, version));
        }
    }

    // Row-level security does not hold back a superuser, and a table's owner could switch it off.
    private void refuseMightyRole() {
        try (var connection = connect(logins.application());
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select r.rolsuper or r.rolbypassrls or exists (
                            select from pg_class c
                             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                               and pg_has_role(r.oid, c.relowner, 'member'))
                          from pg_roles r where r.rolname = current_user
                        """)) {
            if (row.next() && row.getBoolean(1)) {
                throw new CannotStart(
                        "The database role " + logins.application().user()
                                + " could get round the walls between places: give KITH_DATABASE_URL a role that is no"
                                + " superuser, owns no table and may not bypass row-level security.");
            }
        } catch (SQLException failure) {
            throw DatabaseFailure.explain(logins.application(), failure);
        }
    }

    private static Connection connect(DatabaseLogin login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(login.url(), properties);
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
