package org.kith.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.design.form.FormReader;
import org.kith.referrals.ReferralRequest.Wanted;
import org.kith.referrals.RiskKind;
import org.kith.referrals.Risks;
import org.kith.schemes.Need;

/// Reads what is wanted for a person, and what keeps everyone safe.
final class WantedAnswers {

    private static final int REASON = 2000;
    private static final int NOTE = 500;

    private final FormReader reader;

    WantedAnswers(FormReader reader) {
        this.reader = reader;
    }

    Supplier<Wanted> wanted() {
        var needs = reader.choices("need", Need.class).atLeastOne("Choose at least one need");
        var reason = reader.text("reason", "What is going on")
                .withLines()
                .atMost(REASON)
                .required("Say in a few words what is going on");
        var approach = reader.text("approach", "How best to approach them")
                .withLines()
                .atMost(NOTE)
                .optional();
        var urgency = urgency();
        return () -> new Wanted(Set.copyOf(needs.get()), reason.get(), approach.orElse(""), urgency.get());
    }

    private Supplier<String> urgency() {
        if (reader.choice("urgent", "Urgency", only("yes")).optional().isEmpty()) {
            return () -> "";
        }
        return reader.text("urgency", "Why it cannot wait")
                .withLines()
                .atMost(NOTE)
                .required("Say why it cannot wait")::get;
    }

    Supplier<Risks> risks() {
        var known = reader.choices("risk", RiskKind.class).any();
        var none = reader.choices("risk", only("none")).any();
        reader.check(
                known.isEmpty() != none.isEmpty(),
                "risk",
                known.isEmpty()
                        ? "Choose the risks you know of, or say that you know of none"
                        : "Choose risks or “I know of no risks”, not both");
        return known.isEmpty() ? () -> Risks.NONE_KNOWN : named(known);
    }

    private Supplier<Risks> named(List<RiskKind> known) {
        var note = reader.text("riskNote", "What they should know")
                .withLines()
                .atMost(NOTE)
                .required("Say what whoever rings or visits should know");
        return () -> new Risks(
                false,
                known.stream()
                        .collect(Collectors.<RiskKind, RiskKind, String>toMap(Function.identity(), _ -> note.get())));
    }

    private static Function<String, Optional<String>> only(String code) {
        return typed -> Optional.of(typed).filter(code::equals);
    }
}
