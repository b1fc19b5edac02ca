package org.kith.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.access.Memberships;
import org.kith.access.Memberships.NewMembership;
import org.kith.access.Passwords;
import org.kith.access.Rights;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.directory.Cost;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.Reach;
import org.kith.directory.TakesReferrals;
import org.kith.directory.Terms;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.directory.entries.OwnEntry;
import org.kith.directory.entries.WritingEntries;
import org.kith.launch.DemonstrationPlace.SignIn;
import org.kith.schemes.Catchment;
import org.kith.schemes.Need;
import org.kith.schemes.OpeningSchemes;
import org.kith.schemes.SchemeSaving;
import org.kith.schemes.SchemeSettings;
import org.kith.simulation.AlderVale.Site;
import org.kith.simulation.Staff.Referring;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.Places;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Component;

/// Opens Alder Vale: its directory, its scheme, and the people who work there.
@Component
class Opening {

    /// The demonstration's password is printed when it starts; it opens nothing but invented people.
    private static final String PASSWORD = "alder vale demonstration";
    private static final int MINIMUM_AGE = 18;
    private static final List<String> WORKERS = List.of("Amina Okafor-Reid", "Gwen Pritchard", "Tomasz Wilkowski");

    private final Places places;
    private final ImportingDirectory importing;
    private final WritingEntries writing;
    private final OpeningSchemes schemes;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Passwords passwords;
    private final Rights rights;
    private final PlaceBinding binding;

    Opening(
            Places places,
            ImportingDirectory importing,
            WritingEntries writing,
            OpeningSchemes schemes,
            Accounts accounts,
            Memberships memberships,
            Passwords passwords,
            Rights rights,
            PlaceBinding binding) {
        this.places = places;
        this.importing = importing;
        this.writing = writing;
        this.schemes = schemes;
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.rights = rights;
        this.binding = binding;
    }

    /// What was opened.
    record Opened(TenantId place, SchemeId scheme, Staff staff) {}

    Opened open(Site site, Words words, Instant at) {
        take("postcodes.tsv");
        take("practices.tsv");
        var place = places.open(
                        site.slug(), site.name(), "ring 020 7946 0990 or call in at Alder Green Community Centre", at)
                .id();
        return binding.in(place, () -> {
            take("directory.json");
            var scheme = scheme(words);
            var staff = staff(words, new Beginning(site, passwords.hash(PASSWORD), at));
            write(words, staff.managing());
            return new Opened(place, scheme, staff);
        });
    }

    /// The one entry that no feed has: the scheme's own weekly table.
    private void write(Words words, Actor manager) {
        var hall = new MeetingPlace(
                MeetingPlace.Kind.PHYSICAL,
                "Alder Green Community Centre",
                "1 Alder Green",
                words.postcodes().lines().getFirst().at("postcode"),
                null,
                null,
                "Step-free, hearing loop");
        var entry = new OwnEntry(
                "Open table",
                "Alder Vale Social Prescribing",
                "Tea, and somebody to talk to. Come alone or bring a friend; a link worker is there every week.",
                new Reach("", "", "020 7946 0990", "Just come.", "", "Alder Vale"),
                false,
                new Terms("", MINIMUM_AGE, null, new Cost("", true), ""),
                List.of(),
                List.of(Need.LONELINESS),
                List.of(hall),
                List.of(new MeetingTime("TH", LocalTime.of(14, 0), LocalTime.of(16, 0), "")));
        var known = new LocalKnowledge(TakesReferrals.NO, "", "", false, "", null, 0);
        var written = writing.write(UUID.randomUUID(), entry, known, manager);
        assert written != null;
    }

    private void take(String name) {
        try (var resource = Objects.requireNonNull(Opening.class.getResourceAsStream(name), name)) {
            var file = Files.createTempFile("kith-", name);
            try {
                Files.write(file, resource.readAllBytes());
                var report = importing.take(file, "Alder Vale " + name, new Actor.Itself());
                if (!report.taken()) {
                    throw new IllegalStateException(String.join("\n", report.lines()));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SchemeId scheme(Words words) {
        var practices = words.practices().lines().stream()
                .map(line -> line.at("code"))
                .collect(Collectors.toCollection(TreeSet::new));
        var usual = SchemeSettings.usual("Alder Vale Social Prescribing");
        var settings = new SchemeSettings(
                usual.name(),
                "A link worker listens to what matters to you and helps you find people, places and advice near you.",
                true,
                usual.workerTitle(),
                usual.ages(),
                usual.frontDoors(),
                new Catchment(new TreeSet<>(List.of("KH")), practices),
                usual.sessionPolicy(),
                usual.pace(),
                usual.plannedMeasures(),
                "Your GP practice knows the scheme for your area. The library keeps a list of what is on nearby.");
        return switch (schemes.open(settings, new Actor.Itself())) {
            case SchemeSaving.Saved(var id) -> id;
            case SchemeSaving other -> throw new IllegalStateException(other.toString());
        };
    }

    private Staff staff(Words words, Beginning beginning) {
        var manager = join(beginning, "manager", "Ruth Adeyemi-Cole", Joining.as(Role.MANAGER));
        var workers = new ArrayList<AccountId>();
        for (var name : WORKERS) {
            workers.add(join(beginning, mailbox(name), name, Joining.as(Role.LINK_WORKER)));
        }
        for (var role : List.of(Role.COMMISSIONER, Role.EVALUATOR, Role.ADMINISTRATOR)) {
            var joined = join(beginning, role.code(), role.title(), Joining.as(role));
            assert joined != null;
        }
        var referrers = new ArrayList<Referring>();
        for (var practice : words.practices().lines()) {
            referrers.add(referrer(beginning, practice));
        }
        return new Staff(rights.of(manager, null).orElseThrow(), workers, referrers);
    }

    private Referring referrer(Beginning beginning, Texts.Line practice) {
        var name = practice.at("name");
        var code = practice.at("code");
        var mailbox = "refer." + code.toLowerCase(Locale.ROOT);
        var account = join(beginning, mailbox, "Referrals at " + name, new Joining(Role.REFERRER, name, code));
        return new Referring(account, "Referrals at " + name, beginning.site.address(mailbox), code, name);
    }

    private AccountId join(Beginning beginning, String mailbox, String name, Joining joining) {
        var account = accounts.create(beginning.site.address(mailbox), name, beginning.at)
                .id();
        accounts.choosePassword(account, beginning.passwordHash);
        var granted = memberships.grant(
                new NewMembership(
                        account,
                        joining.role,
                        joining.organisation,
                        joining.practice,
                        SchemeReach.EVERY,
                        LocalDate.ofInstant(beginning.at, PlaceClock.LONDON)),
                null);
        assert granted != null;
        return account;
    }

    private static String mailbox(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
    }

    static List<SignIn> signIns(Site site) {
        return List.of(
                new SignIn("Referrer in a GP practice", site.address("refer.k99001"), PASSWORD),
                new SignIn("Link worker", site.address(mailbox(WORKERS.getFirst())), PASSWORD),
                new SignIn("Service manager", site.address("manager"), PASSWORD),
                new SignIn("Commissioner", site.address("commissioner"), PASSWORD),
                new SignIn("Evaluator", site.address("evaluator"), PASSWORD),
                new SignIn("Administrator", site.address("administrator"), PASSWORD));
    }

    /// The day the place opens, and the one password of all who work there.
    private record Beginning(Site site, String passwordHash, Instant at) {}

    private record Joining(
            Role role, String organisation, @Nullable String practice) {

        static Joining as(Role role) {
            return new Joining(role, "", null);
        }
    }
}
