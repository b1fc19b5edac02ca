package org.kith;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.kith.launch.DatabaseLogin;

/// A migrated database of a test's own on real PostgreSQL: nothing another test wrote is in it.
/// Work as the application does through [#application()]; look behind row-level security through [#owner()].
public final class TestDatabase implements AutoCloseable {
    private final String name;
    private final DatabaseLogin ownerLogin;
    private final DatabaseLogin applicationLogin;
    private final HikariDataSource owner;
    private final HikariDataSource application;

    private TestDatabase(String name, DatabaseLogin ownerLogin, DatabaseLogin applicationLogin) {
        this.name = name;
        this.ownerLogin = ownerLogin;
        this.applicationLogin = applicationLogin;
        this.owner = pool(ownerLogin);
        this.application = pool(applicationLogin);
    }

    /// A new copy of the migrated template; the first call of a run also starts the server.
    public static TestDatabase fresh() {
        var server = TestServer.shared();
        var name = server.newCopy();
        return new TestDatabase(name, server.copyAsOwner(name), server.copyAsApplication(name));
    }

    public DataSource owner() {
        return owner;
    }

    public DataSource application() {
        return application;
    }

    public DatabaseLogin ownerLogin() {
        return ownerLogin;
    }

    public DatabaseLogin applicationLogin() {
        return applicationLogin;
    }

    /// Drops the database; only a test that makes very many needs to.
    @Override
    public void close() {
        owner.close();
        application.close();
        TestServer.shared().drop(name);
    }

    private static HikariDataSource pool(DatabaseLogin login) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setMaximumPoolSize(8);
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        settings.setConnectionTimeout(5_000);
        return new HikariDataSource(settings);
    }
}
