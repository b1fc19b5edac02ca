package org.kith.messages;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A letter is printed; or, where there is no mail server, an e-mail is shown whole for somebody to pass on. Only then
/// is its link made, and the message counts as handed over.
@Service
public class HandingOverByHand {

    private final Messages messages;
    private final Readdressing readdressing;
    private final LinksOnSending links;
    private final WordsBack wordsBack;
    private final AccountLinkPolicies accounts;
    private final MailServer server;
    private final Audit audit;
    private final Clock clock;

    HandingOverByHand(
            Messages messages,
            Readdressing readdressing,
            LinksOnSending links,
            WordsBack wordsBack,
            AccountLinkPolicies accounts,
            MailServer server,
            Audit audit,
            Clock clock) {
        this.messages = messages;
        this.readdressing = readdressing;
        this.links = links;
        this.wordsBack = wordsBack;
        this.accounts = accounts;
        this.server = server;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean hasMailServer() {
        return server.isThere();
    }

    /// Why it may not be handed over by hand, where it may not.
    @Transactional(readOnly = true)
    public Optional<String> objection(Message message, SignedIn by) {
        if (!ReadingMessages.mayRead(message, by)) {
            return Optional.of("There is no such message");
        }
        if (!message.isLetter() && server.isThere()) {
            return Optional.of("It goes by e-mail");
        }
        if (message.state() == MessageState.WITHHELD) {
            return Optional.of(message.trouble());
        }
        if (carriesWordBack(message) && !by.is(Role.MANAGER)) {
            return Optional.of("It tells about somebody. A service manager hands it over");
        }
        return accounts.objection(message.link(), by);
    }

    /// Nothing when there is an objection.
    @Transactional
    public Optional<Sheet> handOver(MessageId id, SignedIn by) {
        return messages.toChange(id)
                .flatMap(this::addressed)
                .filter(each -> objection(each, by).isEmpty())
                .map(message -> {
                    messages.handedOver(id, clock.instant(), by.account());
                    audit.note(by.actor(), "handed over", Subject.of("message", id));
                    return new Sheet(message, links.complete(message), word(message));
                });
    }

    private Optional<Message> addressed(Message message) {
        return readdressing.changed(message) ? messages.find(message.id()) : Optional.of(message);
    }

    private static boolean carriesWordBack(Message message) {
        return message.isLetter() && message.envelope().audience() == Audience.REFERRER;
    }

    /// A letter to a referrer without e-mail takes the whole word with it: they may have no way to open a link.
    private @Nullable WordBack word(Message message) {
        return carriesWordBack(message)
                ? wordsBack.find(new WordBackId(message.about())).orElse(null)
                : null;
    }

    /// What is printed or passed on.
    ///
    /// @param word the whole word back, where it goes with it
    public record Sheet(
            Message message, Wording wording, @Nullable WordBack word) {}
}
