package org.kith.messages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.tenancy.Coded;

/// The words for an occasion, with names of fields in braces.
public record Wording(String subject, String words) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{0,40})}");

    /// A subject is seen on lock screens and in lists of mail: it names nobody.
    private static final Set<MessageField> ALLOWED_IN_SUBJECT =
            Set.of(MessageField.PLACE, MessageField.SCHEME, MessageField.REFERENCE);

    public Wording {
        subject = subject.strip();
        words = words.strip();
    }

    /// What stands in braces and is no field of the occasion.
    Set<String> unknownTo(Occasion occasion) {
        return Stream.concat(named(subject), named(words))
                .filter(each -> field(each).filter(occasion.fields()::contains).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the subject names that may stand only in the words.
    Set<String> tooMuchInSubject() {
        return named(subject)
                .filter(each -> field(each).filter(ALLOWED_IN_SUBJECT::contains).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether the words give the reader what they are sent for.
    boolean carriesWhatItMust(Occasion occasion) {
        return occasion.fields().stream().filter(MessageField::isLate).allMatch(each -> words.contains(each.written()));
    }

    /// The wording with its fields filled in. A field nothing is known of leaves no trace.
    Wording filled(Map<MessageField, String> values) {
        return new Wording(fill(subject, values), fill(words, values));
    }

    private static String fill(String text, Map<MessageField, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        field(found.group(1)).map(each -> value(each, values)).orElse(found.group())));
    }

    // The late ones stay as they are until the message is sent; what looks like one in a name must not become one.
    private static String value(MessageField field, Map<MessageField, String> values) {
        var value = values.get(field);
        if (value == null) {
            return field.isLate() ? field.written() : "";
        }
        return value.replace('{', '(').replace('}', ')');
    }

    private static Stream<String> named(String text) {
        return FIELD.matcher(text).results().map(found -> found.group(1));
    }

    private static Optional<MessageField> field(String code) {
        return Coded.find(MessageField.class, code);
    }
}
