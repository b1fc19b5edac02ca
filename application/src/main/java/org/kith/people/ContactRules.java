package org.kith.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How to reach somebody, and how not to.
///
/// @param preferred the way they like best
/// @param allowed   the ways that are safe; a voicemail is safe only where a call is
/// @param safe      what else keeps contact safe, such as "mornings only, ask for a library card"; empty when nothing
public record ContactRules(
        String phone, String otherPhone, String email, Channel preferred, Set<Channel> allowed, String safe) {

    public static final ContactRules NOTHING_KNOWN =
            new ContactRules("", "", "", Channel.RING, EnumSet.allOf(Channel.class), "");

    public ContactRules {
        phone = phone.strip();
        otherPhone = otherPhone.strip();
        email = email.strip();
        safe = safe.strip();
        var ways = EnumSet.noneOf(Channel.class);
        ways.addAll(allowed);
        if (!ways.contains(Channel.RING)) {
            ways.remove(Channel.VOICEMAIL);
        }
        allowed = Collections.unmodifiableSet(ways);
    }

    public static ContactRules reachable(String phone, String email) {
        return new ContactRules(phone, "", email, Channel.RING, EnumSet.allOf(Channel.class), "");
    }

    public ContactRules with(Set<Channel> allowedNow, String safeNow) {
        return new ContactRules(phone, otherPhone, email, preferred, allowedNow, safeNow);
    }

    public ContactRules preferring(Channel channel) {
        return new ContactRules(phone, otherPhone, email, channel, allowed, safe);
    }

    public boolean allows(Channel channel) {
        return allowed.contains(channel);
    }

    public boolean hasPhone() {
        return !phone.isEmpty() || !otherPhone.isEmpty();
    }

    public List<Channel> forbidden() {
        return Arrays.stream(Channel.values()).filter(each -> !allows(each)).toList();
    }

    ContactRules completedBy(ContactRules said) {
        var strictest = EnumSet.noneOf(Channel.class);
        strictest.addAll(allowed);
        strictest.retainAll(said.allowed);
        return new ContactRules(
                phone.isEmpty() ? said.phone : phone,
                otherPhone.isEmpty() ? said.otherPhone : otherPhone,
                email.isEmpty() ? said.email : email,
                preferred,
                strictest,
                safe.isEmpty() ? said.safe : safe);
    }
}
