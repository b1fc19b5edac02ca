package org.kith.support.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.SupportId;
import org.kith.support.AboutMe;
import org.kith.support.AboutMeHeading;
import org.kith.support.SupportHead;
import org.kith.support.WritingAboutMe.Told;

/// About me, as it is typed: a field for each heading.
final class AboutMeForm {

    static final int LONGEST = 4000;

    private static final String SEEN = "seen";

    private AboutMeForm() {}

    static Entries known(AboutMe.Answers known) {
        var entries = Entries.none();
        for (var heading : AboutMeHeading.values()) {
            entries = entries.with(heading.code(), known.words(heading));
        }
        return entries;
    }

    /// The page remembers when the last of what it shows was written, so that nobody writes over somebody else's
    /// words.
    static AboutMePage page(SupportHead head, AboutMe.Answers known, Entries entries) {
        return new AboutMePage(
                Head.of(head),
                Arrays.stream(AboutMeHeading.values()).map(AboutMeForm::section).toList(),
                known.last().map(said -> said.at().toString()).orElse(""),
                entries);
    }

    private static AboutMePage.Section section(AboutMeHeading heading) {
        return new AboutMePage.Section(heading.code(), heading.title(), hint(heading));
    }

    private static String hint(AboutMeHeading heading) {
        return switch (heading) {
            case IMPORTANT_TO_ME -> "What makes a good day? What would they miss most?";
            case PEOPLE -> "Family, friends, neighbours, pets. Who would they like to see more of?";
            case COMMUNICATION -> "Languages, hearing, reading, how to tell that they have had enough.";
            case WELLNESS -> "How a usual day goes, and how others notice that it is not one.";
            case PLEASE_DO -> "What helps, and what to leave alone.";
            case SUPPORT -> "When, where and with whom. What they do for themselves.";
            case WORTH_KNOWING -> "Anything else somebody new should know.";
        };
    }

    static Read<Told> read(FormReader reader, SupportId support) {
        var answers = new EnumMap<AboutMeHeading, String>(AboutMeHeading.class);
        for (var heading : AboutMeHeading.values()) {
            var said = reader.text(heading.code(), heading.title())
                    .withLines()
                    .atMost(LONGEST)
                    .optional();
            answers.put(heading, said.orElse(""));
        }
        var seen = reader.shaped(SEEN, "This form", AboutMeForm::instant, "Go back and open this form again")
                .optional();
        return reader.read(() -> new Told(support, answers, seen.orElse(null)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException altered) {
            return Optional.empty();
        }
    }
}
