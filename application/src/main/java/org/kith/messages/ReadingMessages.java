package org.kith.messages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A manager or administrator looks at what was sent. Managers see the messages of their schemes; administrators, who
/// see no people, those about accounts.
@Service
public class ReadingMessages {

    private final Messages messages;
    private final Audit audit;

    ReadingMessages(Messages messages, Audit audit) {
        this.messages = messages;
        this.audit = audit;
    }

    @Transactional
    public List<Message> list(Messages.Which which, Messages.@Nullable Key after, SignedIn reader) {
        var found = messages.list(which, reader.reach(), after);
        var people = found.stream()
                .map(each -> each.envelope().person())
                .filter(Objects::nonNull)
                .toList();
        if (!people.isEmpty()) {
            audit.note(reader.actor(), "listed messages to", Subject.people(people));
        }
        return found;
    }

    @Transactional
    public Optional<Message> read(MessageId id, SignedIn reader) {
        var found = messages.find(id).filter(each -> mayRead(each, reader));
        found.ifPresent(message -> audit.note(reader.actor(), "read", Subject.of("message", id)));
        return found;
    }

    static boolean mayRead(Message message, SignedIn reader) {
        return message.scheme() == null || reader.reach().reaches(message.scheme());
    }
}
