package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.List;
import org.kith.design.Written;
import org.kith.referrals.Filed;

/// What a referrer sees once the referral is in: the reference, and what happens when.
///
/// @param contact how the public reaches the scheme; empty when the place gave none
public record SentPage(String id, String reference, List<String> next, boolean signedIn, String contact) {

    static SentPage staff(Filed filed) {
        return new SentPage(
                filed.id().value().toString(),
                filed.reference().value(),
                next(filed.respondBy(), "the person"),
                true,
                "");
    }

    static SentPage visitor(Filed filed, boolean forThemselves, String contact) {
        return new SentPage(
                filed.id().value().toString(),
                filed.reference().value(),
                next(filed.respondBy(), forThemselves ? "you" : "the person"),
                false,
                contact);
    }

    private static List<String> next(LocalDate respondBy, String whom) {
        return List.of(
                "The scheme reads the referral and answers by " + Written.date(respondBy) + ".",
                "If it takes it on, a link worker contacts " + whom + " in the way you said is safe.",
                "You hear when it is accepted, when support has begun and how it ended.");
    }
}
