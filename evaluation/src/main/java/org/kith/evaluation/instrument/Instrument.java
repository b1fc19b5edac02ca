package org.kith.evaluation.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A questionnaire: how it is asked, and how it is scored.
///
/// @param id key and version
/// @param title for pages
/// @param source who made it, with the citation
/// @param licence terms of use
/// @param intro read out before the first item; empty when there is none
/// @param unanswered ways of not answering that the instrument offers
/// @param items in the order in which they are asked
/// @param scores in the order in which they are reported; never summed over each other
public record Instrument(
        InstrumentId id,
        String title,
        String source,
        Licence licence,
        String intro,
        Set<Answer.Reason> unanswered,
        List<Item> items,
        List<ScoreDefinition> scores) {

    public Instrument {
        unanswered = Set.copyOf(unanswered);
        items = List.copyOf(items);
        scores = List.copyOf(scores);
        if (items.isEmpty() || scores.isEmpty()) {
            throw new IllegalArgumentException("an instrument has items and scores");
        }
        Set<ItemKey> known = new LinkedHashSet<>();
        for (Item item : items) {
            if (!known.add(item.key())) {
                throw new IllegalArgumentException("two items are called " + item.key());
            }
        }
        Set<ScoreKey> named = new LinkedHashSet<>();
        for (ScoreDefinition score : scores) {
            if (!named.add(score.key())) {
                throw new IllegalArgumentException("two scores are called " + score.key());
            }
            if (!known.containsAll(score.items())) {
                throw new IllegalArgumentException("score " + score.key() + " uses an item that is not there");
            }
            if (!named.containsAll(score.parts()) || score.parts().contains(score.key())) {
                throw new IllegalArgumentException("score " + score.key() + " uses a score that is not before it");
            }
        }
    }

    public Optional<Item> item(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public Optional<ScoreDefinition> score(ScoreKey key) {
        return scores.stream().filter(score -> score.key().equals(key)).findFirst();
    }

    /// The same instrument with a table loaded for one of its scores, such as a value set of EQ-5D.
    public Instrument with(ScoreKey score, Conversion loaded) {
        if (score(score).isEmpty()) {
            throw new IllegalArgumentException("there is no score " + score);
        }
        List<ScoreDefinition> converted = scores.stream()
                .map(each -> each.key().equals(score) ? each.with(loaded) : each)
                .toList();
        return new Instrument(id, title, source, licence, intro, unanswered, items, converted);
    }

    /// Scores a sheet. A sheet with an unknown item or an answer off the scale is refused as a whole, since it was
    /// not made with this instrument; unanswered items cost only the scores that need them.
    public Scoring score(AnswerSheet sheet) {
        List<SheetFault> faults = faults(sheet);
        if (!faults.isEmpty()) {
            return new Scoring.Refused(id, faults);
        }
        Scorer scorer = new Scorer(this, sheet);
        return new Scoring.Done(id, scorer.scores(), scorer.alerts());
    }

    /// What is wrong with a sheet, item by item, for the form that it came from; empty when it can be scored.
    public List<SheetFault> faults(AnswerSheet sheet) {
        List<SheetFault> faults = new ArrayList<>();
        for (Item item : items) {
            if (sheet.answer(item.key()).orElse(null) instanceof Answer.Given(double value)
                    && !item.scale().allows(value)) {
                faults.add(new SheetFault.NotAllowed(item.key(), value));
            }
        }
        sheet.items().stream()
                .filter(key -> item(key).isEmpty())
                .map(SheetFault.UnknownItem::new)
                .forEach(faults::add);
        return List.copyOf(faults);
    }
}
