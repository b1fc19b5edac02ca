package org.kith.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Link;
import org.kith.design.form.Read;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceSearch;
import org.kith.directory.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/// Turns an address into a search and its findings into a page, for staff and for the public alike.
@Component
class Searching {

    private final ServiceSearch search;
    private final Clock clock;

    Searching(ServiceSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /// The page of a search.
    ///
    /// @param reader what the reader may do besides
    ModelAndView page(Doors doors, MultiValueMap<String, String> typed, Reader reader) {
        return switch (SearchForm.read(typed)) {
            case Read.Invalid(var entries) -> {
                var page = new SearchPage(
                        doors.search(),
                        typed.getFirst("support"),
                        entries,
                        false,
                        true,
                        List.of(),
                        null,
                        null,
                        null,
                        reader.also());
                yield new ModelAndView(doors.template(), Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Read.Valid(var wanted) ->
                new ModelAndView(doors.template(), Map.of("page", found(doors, typed, wanted, reader)));
        };
    }

    private SearchPage found(Doors doors, MultiValueMap<String, String> typed, Wanted wanted, Reader reader) {
        var found = search.search(wanted);
        var today = LocalDate.now(clock);
        var support = typed.getFirst("support");
        var lines = found.hits().stream()
                .map(hit -> HitLine.of(hit, doors.service(hit.id(), support), today))
                .toList();
        return new SearchPage(
                doors.search(),
                support,
                SearchForm.entries(typed),
                !SearchForm.isEmpty(typed),
                found.located() || wanted.postcode().isEmpty(),
                lines,
                wanted.page() == 1 ? null : turn(doors, typed, wanted.page() - 1),
                found.more() && wanted.next().isPresent() ? turn(doors, typed, wanted.page() + 1) : null,
                reader.records() ? SearchForm.hidden(wanted) : null,
                reader.also());
    }

    private static Link turn(Doors doors, MultiValueMap<String, String> typed, int page) {
        return Link.of("Page " + page, SearchForm.address(doors.search(), typed, page));
    }

    /// Who searches.
    ///
    /// @param records whether they may say that nothing fits
    record Reader(boolean records, List<Link> also) {

        static final Reader ANYBODY = new Reader(false, List.of());

        static Reader of(SignedIn signedIn) {
            boolean serves = signedIn.is(Role.LINK_WORKER) || signedIn.is(Role.MANAGER);
            boolean looksAfter = signedIn.is(Role.MANAGER) || signedIn.is(Role.ADMINISTRATOR);
            var also = List.of(
                    Link.of("Add a service", "/directory/new"), Link.of("Sources and imports", "/directory/imports"));
            return new Reader(serves, looksAfter ? also : List.of());
        }
    }

    /// Where a search and its services are: inside, or in public.
    record Doors(String search, String service, String template) {

        static final Doors STAFF = new Doors("/directory", "/services/", "directory/search");

        static Doors ofPublic(String place) {
            return new Doors("/p/" + place + "/services", "/p/" + place + "/services/", "directory/public-search");
        }

        String service(ServiceId id, @Nullable String support) {
            return service
                    + id.value()
                    + (support == null || !support.matches("[0-9a-f-]{36}") ? "" : "?support=" + support);
        }
    }
}
