package org.kith.directory.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.directory.Reach;
import org.kith.directory.ServiceFlag;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Terms;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// Reads a service from the fields of either version of Open Referral UK. The names differ, seldom the meaning, so
/// both are looked for.
final class ServiceMapping {

    static final String OUR_TAXONOMY = "Kith needs";

    private static final int VERY_LONG = 20_000;

    private final NeedWords needWords;

    ServiceMapping(NeedWords needWords) {
        this.needWords = needWords;
    }

    ServiceEntry entry(RawEntry raw) {
        var service = new Fields(raw.fields());
        var description = Description.of(service.raw("description"));
        var organisation = organisation(service);
        var said = ourNeeds(service);
        var needs = said.isEmpty() ? guess(service, description) : said;
        return new ServiceEntry(
                service.text("id"),
                service.text("name"),
                organisation,
                description,
                reach(service),
                status(service),
                terms(service),
                Fields.different(service.all("languages").map(each -> each.text("name", "language", "code"))),
                needs,
                flags(service, organisation == null, said.isEmpty() && !needs.isEmpty()),
                service.date("assured_date"),
                MeetingPlaces.of(service),
                MeetingTimes.of(service));
    }

    static @Nullable OrganisationEntry organisation(Fields service) {
        if (!service.has("organization")) {
            return null;
        }
        var organisation = service.object("organization");
        if (organisation.text("id").isEmpty() || organisation.text("name").isEmpty()) {
            return null;
        }
        return new OrganisationEntry(
                organisation.text("id"),
                organisation.text("name"),
                Description.of(organisation.raw("description")).plain(),
                organisation.email("email"),
                organisation.link("website", "url", "uri"));
    }

    private static Reach reach(Fields service) {
        var phones =
                Stream.concat(service.all("phones"), service.all("contacts").flatMap(contact -> contact.all("phones")));
        return new Reach(
                service.link("url"),
                service.email("email"),
                Fields.different(phones.map(phone -> phone.text("number"))).stream()
                        .collect(Collectors.joining(", ")),
                howToJoin(service),
                service.text("alert"),
                CleanText.cut(
                        Fields.different(service.all("service_areas").map(area -> area.text("name", "service_area")))
                                .stream()
                                .collect(Collectors.joining(", ")),
                        300));
    }

    private static String howToJoin(Fields service) {
        return Stream.of(
                        "application_process",
                        "attending_type",
                        "attending_access",
                        "pc_attendingAccess_additionalInfo")
                .map(service::text)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(". "));
    }

    private static Terms terms(Fields service) {
        var limits = Stream.concat(Stream.of(service), service.all("eligibilitys", "eligibility"))
                .toList();
        return new Terms(
                eligibility(service),
                limit(limits, "minimum_age"),
                limit(limits, "maximum_age"),
                CostWords.of(service),
                service.text("wait_time"));
    }

    private static @Nullable Integer limit(List<Fields> limits, String field) {
        return limits.stream()
                .flatMap(each -> Stream.ofNullable(each.age(field)))
                .findFirst()
                .orElse(null);
    }

    private static String eligibility(Fields service) {
        var said = service.text("eligibility_description");
        if (!said.isEmpty()) {
            return said;
        }
        var listed =
                Stream.concat(service.all("eligibilitys").map(each -> each.text("eligibility")), audiences(service));
        return Fields.different(listed).stream().collect(Collectors.joining(", "));
    }

    /// Feeds of one supplier list whom a service is for: `Low Income>Unemployed`.
    private static Stream<String> audiences(Fields service) {
        return service.all("pc_targetAudience")
                .map(each -> each.text("audienceType").replaceFirst("^.*>", "").strip());
    }

    private static ServiceStatus status(Fields service) {
        return Coded.find(
                        ServiceStatus.class,
                        service.text("status").toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse(ServiceStatus.ACTIVE);
    }

    private static Stream<Fields> terms3and1(Fields service) {
        return Stream.concat(
                service.all("attributes").map(each -> each.object("taxonomy_term")),
                service.all("service_taxonomys").map(each -> each.object("taxonomy")));
    }

    private static List<Need> ourNeeds(Fields service) {
        return terms3and1(service)
                .filter(term -> term.text("taxonomy", "vocabulary").equalsIgnoreCase(OUR_TAXONOMY))
                .map(term -> Coded.find(Need.class, term.text("term", "id")))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Need> guess(Fields service, Description description) {
        var telling = Stream.concat(
                        Stream.concat(Stream.of(service.text("name")), audiences(service)),
                        terms3and1(service).map(term -> term.text("name")))
                .collect(Collectors.joining(" | "));
        return needWords.guess(telling, description.plain());
    }

    private static List<ServiceFlag> flags(Fields service, boolean withoutOrganisation, boolean guessed) {
        var flags = new ArrayList<ServiceFlag>();
        if (guessed) {
            flags.add(ServiceFlag.NEEDS_GUESSED);
        }
        if (withoutOrganisation) {
            flags.add(ServiceFlag.NO_ORGANISATION);
        }
        if (MeetingPlaces.doubtful(service)) {
            flags.add(ServiceFlag.DOUBTFUL_POSITION);
        }
        if (service.raw("description").length() > VERY_LONG) {
            flags.add(ServiceFlag.VERY_LONG);
        }
        return flags;
    }
}
