package org.kith.referrals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.TestPlace;
import org.kith.access.SchemeId;
import org.kith.people.ContactRules;
import org.kith.people.Home;
import org.kith.people.Name;
import org.kith.people.NewPerson;
import org.kith.people.PersonDetails;
import org.kith.referrals.ReferralRequest.Wanted;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;

/// Referrals as tests speak of them.
public final class AReferral {

    private AReferral() {}

    public static ReferralRequest of(TestPlace place, String givenName) {
        return of(place, person(givenName, LocalDate.of(1950, 3, 27)));
    }

    public static ReferralRequest of(TestPlace place, PersonDetails person) {
        return new ReferralRequest(
                new SubmissionKey(UUID.randomUUID()),
                place.scheme(),
                FrontDoor.PROFESSIONAL,
                ReferralSource.GP,
                referrer(place),
                new NewPerson(person, place.scheme(), "Elm Street Surgery"),
                Agreement.PERSON,
                new Wanted(
                        Set.of(Need.LONELINESS, Need.MONEY),
                        "Lost a husband in the spring.",
                        "Ring in the morning.",
                        ""),
                new Risks(false, Map.of(RiskKind.VISITING, "A large dog.")),
                null);
    }

    public static ReferralRequest to(ReferralRequest request, SchemeId scheme, FrontDoor door) {
        return new ReferralRequest(
                request.key(),
                scheme,
                door,
                request.source(),
                request.referrer(),
                request.person(),
                request.agreement(),
                request.wanted(),
                request.risks(),
                null);
    }

    public static PersonDetails person(String givenName, LocalDate bornOn) {
        return PersonDetails.of(Name.of(givenName, "Example"), bornOn)
                .withHome(Home.at("1 Elm Street", "KH1 4AB"))
                .withContact(ContactRules.reachable(
                        "020 7946 0123", givenName.toLowerCase(java.util.Locale.ROOT) + "@example.org"));
    }

    private static Referrer referrer(TestPlace place) {
        var signedIn = place.referrer();
        return new Referrer(
                signedIn.name(), "GP", signedIn.email(), "", "Elm Street Surgery", null, "", signedIn.account());
    }
}
