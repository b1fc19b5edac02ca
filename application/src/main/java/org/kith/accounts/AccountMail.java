package org.kith.accounts;

import org.kith.access.Account;

/// How the holders of accounts are written to. The letter goes out from the place that is bound, in the transaction of
/// the act that it tells of; the link in it is made when it is sent.
public interface AccountMail {

    void send(AccountLetter letter, Account to, String cause);
}
