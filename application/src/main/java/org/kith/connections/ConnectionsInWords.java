package org.kith.connections;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.directory.Services.Named;
import org.kith.messages.Occasion;
import org.kith.messages.WordBackHeading;
import org.kith.messages.WordBackPart;
import org.kith.messages.WordBackSection;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.kith.support.ConnectionsOfSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the pages of support and words back say of connections.
@Component
@Transactional(readOnly = true)
class ConnectionsInWords implements ConnectionsOfSupport, WordBackPart {

    private final Connections connections;
    private final Services services;

    ConnectionsInWords(Connections connections, Services services) {
        this.connections = connections;
        this.services = services;
    }

    @Override
    public List<Shown> of(SupportId support) {
        var all = connections.of(support);
        var names = names(all);
        return all.stream().map(each -> shown(each, name(names, each))).toList();
    }

    private static Shown shown(Connection connection, String service) {
        return new Shown(
                service,
                State.of(connection).tag(),
                since(connection),
                "/connections/" + connection.id().value(),
                connection instanceof Connection.Open);
    }

    private static String since(Connection connection) {
        return switch (connection) {
            case Connection.Going going -> "First went on " + Written.date(going.since());
            case Connection.Ended ended -> "Ended on " + Written.date(ended.at());
            case Connection.Open open -> "Since " + Written.date(open.made().madeAt());
        };
    }

    @Override
    public List<WordBackSection> about(ReferralId referral, @Nullable SupportId support, Occasion occasion) {
        if (support == null) {
            return List.of();
        }
        var all = connections.of(support);
        var names = names(all);
        var said = all.stream().map(each -> line(each, name(names, each))).toList();
        return said.isEmpty() ? List.of() : List.of(new WordBackSection(WordBackHeading.SERVICES, said));
    }

    private static String line(Connection connection, String service) {
        var how = connection
                .way()
                .map(way -> " (" + way.kind().title().toLowerCase(Locale.UK) + ")")
                .orElse("");
        var went = connection
                .firstAttended()
                .map(day -> " First went on " + Written.date(day) + ".")
                .orElse("");
        return service + how + ": " + State.of(connection).title() + "." + went;
    }

    private Map<ServiceId, Named> names(List<Connection> all) {
        return services.named(all.stream().map(each -> each.made().service()).toList()).stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    private static String name(Map<ServiceId, Named> names, Connection connection) {
        var named = names.get(connection.made().service());
        return named == null ? "A service" : named.name();
    }
}
