package org.kith.messages;

import java.time.Duration;
import org.kith.access.AccountId;
import org.kith.access.AccountLinkPurpose;
import org.kith.tenancy.Identifier;

/// Where a message's link leads. It is made when the message is sent: the outbox keeps no token and no code.
public sealed interface MessageLink {

    record None() implements MessageLink {}

    /// A page of Kith, opened after signing in.
    ///
    /// @param path begins with a slash
    record Page(String path) implements MessageLink {}

    /// A single-purpose link under the public address of the place, `/p/{place}/l/{purpose}/{token}`.
    record Signed(String purpose, Identifier subject, Duration lasts) implements MessageLink {}

    /// By which somebody chooses the password of their account.
    record ForAccount(AccountLinkPurpose purpose, AccountId account) implements MessageLink {}

    /// Not a link but a six-digit code, to be typed where one was asked for.
    record Code(WordBackId opens) implements MessageLink {}
}
