package org.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.History;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.kith.referrals.AReferral;
import org.kith.referrals.SendingReferrals;
import org.kith.simulation.SmallPlaces;
import org.kith.support.State;
import org.kith.support.TestSupport;
import org.kith.tenancy.Places;
import org.kith.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A place that has lived and holds at least one row in every table, and a stranger's place beside it.
@Component
class TwoPlaces {

    private static final String SLUG = "guarded";
    private static final Set<String> SHARED = Set.of("accounts", "imports", "services");

    private final SmallPlaces small;
    private final Places places;
    private final TestPlaces testPlaces;
    private final TestSupport supports;
    private final SendingReferrals sending;
    private final TestDatabase database;
    private final JdbcClient owner;
    private final TransactionTemplate asOwner;

    TwoPlaces(
            SmallPlaces small,
            Places places,
            TestPlaces testPlaces,
            TestSupport supports,
            SendingReferrals sending,
            TestDatabase database) {
        this.sending = sending;
        this.small = small;
        this.places = places;
        this.testPlaces = testPlaces;
        this.supports = supports;
        this.database = database;
        this.owner = JdbcClient.create(database.owner());
        this.asOwner = new TransactionTemplate(new DataSourceTransactionManager(database.owner()));
    }

    /// @param records    of the guarded place, one for each table that an address can name
    /// @param strangers  the same of the stranger's own, all there are
    /// @param marks      what stands nowhere but in the guarded place: its people's names, references and ids
    record Opened(
            TenantId guarded,
            TestPlace stranger,
            Map<String, UUID> records,
            Map<String, List<UUID>> strangers,
            Marks marks) {}

    record Marks(List<String> words, TreeSet<String> ids) {}

    Opened open() {
        var signIns = small.live(SLUG);
        assert !signIns.isEmpty();
        var guarded = places.called(SLUG).orElseThrow().id();
        var stranger = testPlaces.open();
        Arrays.stream(State.values()).forEach(state -> supports.in(stranger, state));
        stranger.in(() -> {
            assertThat(sending.send(
                            AReferral.of(stranger, "Waiting"),
                            stranger.referrer().actor()))
                    .isInstanceOf(SendingReferrals.Sent.class);
        });
        new OneOfEverything(database.owner()).writtenInto(guarded);
        var shared = shared(guarded, stranger);
        var records = NamedRecords.tables().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> SHARED.contains(table)
                                ? Objects.requireNonNull(shared.get(table))
                                : all(guarded, table).getFirst()));
        return new Opened(guarded, stranger, records, strangers(stranger), marks(guarded, shared));
    }

    /// Records that no tenant id marks as the place's: what it brought, and who works there.
    private Map<String, UUID> shared(TenantId guarded, TestPlace stranger) {
        var source = UUID.randomUUID();
        var imported = UUID.randomUUID();
        var rows = new History(database.owner(), stranger).rows();
        rows.shared(
                "insert into directory_sources (id, name, format, place_id) values (?, 'Theirs', 'own', ?)",
                source,
                guarded.value());
        rows.shared("""
                insert into imports (id, source_id, format, file_name, started_at, entries, added, changed, unchanged, skipped,
                                     place_id)
                values (?, ?, 'own', 'theirs.csv', now(), 1, 1, 0, 0, 0, ?)
                """, imported, source, guarded.value());
        var service = service(source);
        var account = owner.sql("select account_id from account_places where place_id = ? limit 1")
                .param(guarded.value())
                .query(UUID.class)
                .single();
        return Map.of("imports", imported, "services", service, "accounts", account);
    }

    private UUID service(UUID source) {
        var service = UUID.randomUUID();
        int added = owner.sql("""
                insert into services (id, source_id, source_key, name, description, summary, website, email, phone, status,
                                      eligibility, cost, free_of_charge, waiting_time, changed_at, content_hash, words)
                values (?, ?, 'one', 'Their choir', '', '', '', '', '', 'active', '', '', true, '', now(), '', ''::tsvector)
                """).param(service).param(source).update();
        assert added == 1;
        return service;
    }

    /// To which record another belongs, by the foreign key between their tables.
    UUID parent(TestPlace place, String table, UUID id, String parent) {
        var column = PlaceTables.in(owner).all().stream()
                .flatMap(each -> each.references().stream())
                .filter(each -> each.table().equals(table)
                        && each.to().equals(parent)
                        && !each.column().equals("tenant_id"))
                .findFirst()
                .orElseThrow()
                .column();
        var tenant = place.place().id();
        return in(
                tenant,
                () -> owner.sql("select %s from %s where tenant_id = ? and id = ?".formatted(column, table))
                        .param(tenant.value())
                        .param(id)
                        .query(UUID.class)
                        .single());
    }

    private List<UUID> all(TenantId place, String table) {
        return in(
                place,
                () -> owner.sql("select id from %s where tenant_id = ? order by id".formatted(table))
                        .param(place.value())
                        .query(UUID.class)
                        .list());
    }

    private Map<String, List<UUID>> strangers(TestPlace stranger) {
        var own = new TreeMap<String, List<UUID>>();
        own.put("accounts", List.of(stranger.worker().account().value()));
        NamedRecords.tables().stream()
                .filter(table -> !SHARED.contains(table))
                .forEach(table -> own.put(table, all(stranger.place().id(), table)));
        return own;
    }

    private Marks marks(TenantId guarded, Map<String, UUID> shared) {
        var words = in(
                guarded,
                () -> owner.sql("""
                select given_name || ' ' || family_name from people where tenant_id = :tenant
                union select reference from referrals where tenant_id = :tenant
                union select 'Their choir'
                """)
                        .param("tenant", guarded.value())
                        .query(String.class)
                        .list());
        var ids = shared.values().stream().map(UUID::toString).collect(Collectors.toCollection(TreeSet::new));
        PlaceTables.in(owner).ofPlaces().stream()
                .filter(table -> table.has("id"))
                .forEach(table -> ids.addAll(in(
                        guarded,
                        () -> owner.sql("select id::text from %s where tenant_id = ?".formatted(table.name()))
                                .param(guarded.value())
                                .query(String.class)
                                .list())));
        return new Marks(List.copyOf(words), ids);
    }

    /// Every row of a place, so that a change of any is seen.
    Map<String, String> digests(TenantId place) {
        var digests = new TreeMap<String, String>();
        PlaceTables.in(owner)
                .ofPlaces()
                .forEach(table -> digests.put(
                        table.name(),
                        in(
                                place,
                                () -> owner.sql("""
                        select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')
                          from %s t where t.tenant_id = ?
                        """.formatted(table.name()))
                                        .param(place.value())
                                        .query(String.class)
                                        .single())));
        return digests;
    }

    /// Everybody in the stranger's place, signed in.
    static Map<Role, Visitor> signedIn(TestPlace place, int port) {
        Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            var visitor = new Visitor(port);
            visitor.signIn(place.somebody(role).email(), TestPlaces.PASSWORD);
            visitors.put(role, visitor);
        }
        return visitors;
    }

    private <T> T in(TenantId place, Supplier<T> work) {
        return Objects.requireNonNull(asOwner.execute(_ -> {
            new Binding(owner).to(place);
            return work.get();
        }));
    }
}
