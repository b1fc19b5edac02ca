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

import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// What a message is sent about.
public enum Occasion implements Coded {
    RECEIPT("receipt", "Referral received", Audience.REFERRER),
    RETURNED("returned", "More information needed", Audience.REFERRER),
    ACCEPTED("accepted", "Referral accepted", Audience.REFERRER),
    DECLINED_BY_SCHEME("declined-by-scheme", "Referral not taken on", Audience.REFERRER),
    DECLINED_BY_PERSON("declined-by-person", "Person said no", Audience.REFERRER),
    NOT_REACHED("not-reached", "Person not reached", Audience.REFERRER),
    FIRST_SESSION("first-session", "First session held", Audience.REFERRER),
    WITHDRAWN("withdrawn", "Referral withdrawn", Audience.REFERRER),
    CLOSED("closed", "Support ended", Audience.REFERRER),

    QUESTIONNAIRE("questionnaire", "Questionnaire to answer", Audience.PERSON),
    SERVICE_REFERRAL("service-referral", "Referral to a service", Audience.SERVICE),
    SERVICE_STOP("service-stop", "Referral to a service ended", Audience.SERVICE),

    ACCOUNT_INVITATION("account-invitation", "Invitation to an account", Audience.ACCOUNT),
    ACCOUNT_WELCOME("account-welcome", "Account works in one more place", Audience.ACCOUNT),
    PASSWORD_FORGOTTEN("password-forgotten", "Link to a new password", Audience.ACCOUNT),
    PASSWORD_CHOSEN("password-chosen", "Password was changed", Audience.ACCOUNT),
    WORD_BACK_CODE("word-back-code", "Code that opens a word back", Audience.REFERRER);

    private static final Set<Occasion> ENDS =
            EnumSet.of(DECLINED_BY_SCHEME, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN, CLOSED);

    private final String code;
    private final String title;
    private final Audience audience;

    Occasion(String code, String title, Audience audience) {
        this.code = code;
        this.title = title;
        this.audience = audience;
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
        var all = own();
        all.addAll(EnumSet.of(NAME, PLACE, CONTACT));
        if (audience != Audience.ACCOUNT) {
            all.add(SCHEME);
        }
        return all;
    }

    private EnumSet<MessageField> own() {
        return switch (this) {
            case RECEIPT, FIRST_SESSION -> EnumSet.of(REFERENCE, DATE, LINK);
            case RETURNED, DECLINED_BY_SCHEME, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN, CLOSED, SERVICE_REFERRAL ->
                EnumSet.of(REFERENCE, LINK);
            case ACCEPTED -> EnumSet.of(REFERENCE, WAIT, LINK);
            case QUESTIONNAIRE -> EnumSet.of(DATE, LINK);
            case SERVICE_STOP -> EnumSet.of(REFERENCE);
            case ACCOUNT_INVITATION, ACCOUNT_WELCOME, PASSWORD_FORGOTTEN, PASSWORD_CHOSEN -> EnumSet.of(LINK);
            case WORD_BACK_CODE -> EnumSet.of(REFERENCE, CODE);
        };
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
