package org.kith.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What somebody needs in order to understand and be understood.
///
/// @param words anything the list of needs does not say; empty when nothing
public record Communication(Language language, boolean interpreter, Set<CommunicationNeed> needs, String words) {

    public static final Communication ENGLISH =
            new Communication(Language.ENGLISH, false, EnumSet.noneOf(CommunicationNeed.class), "");

    public Communication {
        words = words.strip();
        var listed = EnumSet.noneOf(CommunicationNeed.class);
        listed.addAll(needs);
        needs = Collections.unmodifiableSet(listed);
    }

    public boolean rulesOut(Channel channel) {
        return needs.stream().anyMatch(need -> need.rulesOut(channel));
    }

    public boolean needsSomething() {
        return interpreter || !needs.isEmpty() || !words.isEmpty() || !language.equals(Language.ENGLISH);
    }

    Communication completedBy(Communication said) {
        var all = EnumSet.noneOf(CommunicationNeed.class);
        all.addAll(needs);
        all.addAll(said.needs);
        return new Communication(
                language.equals(Language.ENGLISH) ? said.language : language,
                interpreter || said.interpreter,
                all,
                words.isEmpty() ? said.words : words);
    }
}
