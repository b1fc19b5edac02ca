package org.kith.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Reads the address of a database as operators write it: `jdbc:postgresql://host/name?user=…&password=…`,
/// or `postgresql://user:password@host/name`, with the credentials in variables of their own if they like.
final class DatabaseUrl {
    private final String variable;
    private final URI address;
    private final ArrayList<String> parameters = new ArrayList<>();
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();

    private DatabaseUrl(String variable, URI address) {
        this.variable = variable;
        this.address = address;
    }

    /// The login that `PREFIX_URL`, `PREFIX_USER` and `PREFIX_PASSWORD` describe together.
    static DatabaseLogin login(String prefix, Map<String, String> environment) {
        var url = parse(prefix + "_URL", environment.getOrDefault(prefix + "_URL", ""));
        url.readUserInfo();
        url.readParameters();
        var user = Optional.ofNullable(environment.get(prefix + "_USER")).or(() -> url.user);
        var password =
                Optional.ofNullable(environment.get(prefix + "_PASSWORD")).or(() -> url.password);
        return new DatabaseLogin(
                url.withoutCredentials(),
                user.orElseThrow(() ->
                        new CannotStart(url.variable + " names no user: add ?user=… or set " + prefix + "_USER.")),
                password.orElse(""));
    }

    private static DatabaseUrl parse(String variable, String text) {
        var plain = text.strip().replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:");
        try {
            var address = new URI(plain);
            if ("postgresql".equals(address.getScheme())
                    && address.getHost() != null
                    && !name(address).isEmpty()) {
                return new DatabaseUrl(variable, address);
            }
        } catch (URISyntaxException unreadable) {
            // Answered below: the text itself may hold a password and is not repeated.
        }
        throw new CannotStart(
                variable + " is not the address of a PostgreSQL database: write jdbc:postgresql://host:5432/name.");
    }

    private void readUserInfo() {
        var info = address.getRawUserInfo();
        if (info != null) {
            var parts = info.split(":", 2);
            user = Optional.of(decode(parts[0]));
            password = parts.length == 2 ? Optional.of(decode(parts[1])) : Optional.empty();
        }
    }

    private void readParameters() {
        var query = address.getRawQuery();
        for (var parameter : query == null ? new String[0] : query.split("&")) {
            if (parameter.startsWith("user=")) {
                user = Optional.of(decode(parameter.substring("user=".length())));
            } else if (parameter.startsWith("password=")) {
                password = Optional.of(decode(parameter.substring("password=".length())));
            } else {
                parameters.add(parameter);
            }
        }
    }

    private String withoutCredentials() {
        var port = address.getPort() < 0 ? 5432 : address.getPort();
        var query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return "jdbc:postgresql://" + address.getHost() + ":" + port + "/" + name(address) + query;
    }

    private static String name(URI address) {
        return String.valueOf(address.getRawPath()).replaceFirst("^/", "");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
