package org.kith.messages;

import static org.kith.messages.MessageField.CODE;
import static org.kith.messages.MessageField.CONTACT;
import static org.kith.messages.MessageField.DATE;
import static org.kith.messages.MessageField.LINK;
import static org.kith.messages.MessageField.NAME;
import static org.kith.messages.MessageField.PLACE;
import static org.kith.messages.MessageField.REFERENCE;
import static org.kith.messages.MessageField.SCHEME;
import static org.kith.messages.MessageField.WAIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// What a message is sent about.
public enum Occasion implements Coded {
    RECEIPT("receipt", "Referral received", Audience.REFERRER, REFERENCE, DATE, LINK),
    RETURNED("returned", "More information needed", Audience.REFERRER, REFERENCE, LINK),
    ACCEPTED("accepted", "Referral accepted", Audience.REFERRER, REFERENCE, WAIT, LINK),
    DECLINED_BY_SCHEME("declined-by-scheme", "Referral not taken on", Audience.REFERRER, REFERENCE, LINK),
    DECLINED_BY_PERSON("declined-by-person", "Person said no", Audience.REFERRER, REFERENCE, LINK),
    NOT_REACHED("not-reached", "Person not reached", Audience.REFERRER, REFERENCE, LINK),
    FIRST_SESSION("first-session", "First session held", Audience.REFERRER, REFERENCE, DATE, LINK),
    WITHDRAWN("withdrawn", "Referral withdrawn", Audience.REFERRER, REFERENCE, LINK),
    CLOSED("closed", "Support ended", Audience.REFERRER, REFERENCE, LINK),

    QUESTIONNAIRE("questionnaire", "Questionnaire to answer", Audience.PERSON, DATE, LINK),
    SERVICE_REFERRAL("service-referral", "Referral to a service", Audience.SERVICE, REFERENCE, LINK),
    SERVICE_STOP("service-stop", "Referral to a service ended", Audience.SERVICE, REFERENCE),

    ACCOUNT_INVITATION("account-invitation", "Invitation to an account", Audience.ACCOUNT, LINK),
    ACCOUNT_WELCOME("account-welcome", "Account works in one more place", Audience.ACCOUNT, LINK),
    PASSWORD_FORGOTTEN("password-forgotten", "Link to a new password", Audience.ACCOUNT, LINK),
    PASSWORD_CHOSEN("password-chosen", "Password was changed", Audience.ACCOUNT, LINK),
    WORD_BACK_CODE("word-back-code", "Code that opens a word back", Audience.REFERRER, REFERENCE, CODE);

    private static final Set<Occasion> ENDS =
            EnumSet.of(DECLINED_BY_SCHEME, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN, CLOSED);

    private final String code;
    private final String title;
    private final Audience audience;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<MessageField> fields;

    Occasion(String code, String title, Audience audience, MessageField... own) {
        this.code = code;
        this.title = title;
        this.audience = audience;
        var all = EnumSet.of(NAME, PLACE, CONTACT);
        Collections.addAll(all, own);
        if (audience != Audience.ACCOUNT) {
            all.add(SCHEME);
        }
        this.fields = Collections.unmodifiableSet(all);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    public Audience audience() {
        return audience;
    }

    /// What the words of this occasion may name.
    public Set<MessageField> fields() {
        return fields;
    }

    /// Whether nothing more is to come: the loop closes when this word has arrived.
    public boolean isFinal() {
        return ENDS.contains(this);
    }

    /// Whether a scheme may put it in words of its own. Words about accounts and codes are the same everywhere.
    public boolean hasSchemesWords() {
        return audience != Audience.ACCOUNT && this != WORD_BACK_CODE;
    }
}
