package org.kith.people;

import java.time.LocalDate;
import java.util.List;

/// What stands at the head of every page about a person: who they are, how to reach them safely, what they need in
/// order
/// to understand and be understood, and what to beware of.
///
/// @param called      how to address them
/// @param nhsNumber   as it is written; empty when not known
/// @param reach       how to reach them, the way they like best first
/// @param neverBy     ways that are not safe or no use to them
/// @param safe        what else keeps contact safe; empty when nothing
/// @param differences how many things a later referral says otherwise, still to be settled
public record Banner(
        PersonId person,
        String name,
        String called,
        String pronouns,
        int age,
        LocalDate bornOn,
        String nhsNumber,
        List<String> reach,
        List<String> neverBy,
        String safe,
        List<String> needs,
        List<Alert> alerts,
        int differences) {

    public Banner {
        reach = List.copyOf(reach);
        neverBy = List.copyOf(neverBy);
        needs = List.copyOf(needs);
        alerts = List.copyOf(alerts);
    }

    public String href() {
        return "/people/" + person.value();
    }
}
