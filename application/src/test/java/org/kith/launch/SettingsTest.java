package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> EXTERNAL = Map.of(
            "KITH_DATABASE_URL", "jdbc:postgresql://db/kith?user=app&password=a",
            "KITH_DATABASE_OWNER_URL", "jdbc:postgresql://db/kith?user=owner&password=b");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://db.example.org:6432/kith?user=app&password=s%26t | jdbc:postgresql://db.example.org:6432/kith | app | s&t",
                "postgresql://app:p%40ss+word@db/kith?sslmode=require | jdbc:postgresql://db:5432/kith?sslmode=require | app | p@ss+word",
                "postgres://app@db/kith | jdbc:postgresql://db:5432/kith | app | ''",
            })
    void an_address_is_read_as_operators_write_it(String written, String url, String user, String password) {
        assertThat(DatabaseUrl.login("KITH_DATABASE", Map.of("KITH_DATABASE_URL", written)))
                .isEqualTo(new DatabaseLogin(url, user, password));
    }

    @Test
    void credentials_in_variables_of_their_own_come_first() {
        assertThat(DatabaseUrl.login(
                        "KITH_DATABASE",
                        Map.of(
                                "KITH_DATABASE_URL", "postgresql://app:old@db/kith",
                                "KITH_DATABASE_USER", "kith_app",
                                "KITH_DATABASE_PASSWORD", "new")))
                .isEqualTo(new DatabaseLogin("jdbc:postgresql://db:5432/kith", "kith_app", "new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://app@db/kith", "postgresql://db", "postgresql://app:secret word@db/kith", "kith"})
    void an_address_that_is_none_is_refused_without_repeating_it(String written) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseUrl.login("KITH_DATABASE", Map.of("KITH_DATABASE_URL", written)))
                .withMessage("KITH_DATABASE_URL is not the address of a PostgreSQL database:"
                        + " write jdbc:postgresql://host:5432/name.");
    }

    @Test
    void a_demonstration_uses_no_database_of_the_operator_and_no_other_address() {
        var settings = new Settings(EXTERNAL);

        assertThat(settings.externalDatabase(InstallationKind.DEMONSTRATION)).isEmpty();
        assertThat(settings.externalDatabase(InstallationKind.PRODUCTION)).isPresent();
        assertThat(new Settings(Map.of("KITH_ADDRESS", "0.0.0.0")).address(InstallationKind.DEMONSTRATION))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void each_kind_has_a_data_folder_of_its_own_beside_the_program() {
        var settings = new Settings(Map.of("KITH_HOME", "/srv/kith"));

        assertThat(settings.data(InstallationKind.DEMONSTRATION)).isEqualTo(Path.of("/srv/kith/data/demo"));
        assertThat(settings.data(InstallationKind.PRODUCTION)).isEqualTo(Path.of("/srv/kith/data/kith"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1"})
    void a_port_that_is_none_is_refused(String port) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Settings(Map.of("KITH_PORT", port)).port())
                .withMessage("KITH_PORT is \"" + port + "\": give a number from 1 to 65535.");
    }
}
