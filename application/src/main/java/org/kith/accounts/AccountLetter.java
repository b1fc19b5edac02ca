package org.kith.accounts;

/// What the holder of an account may be written about.
public enum AccountLetter {
    /// An account was made for them: a link lets them choose a password.
    INVITED,
    /// The account they have works in one more place.
    WELCOMED,
    /// They asked for a new password: a link lets them choose one.
    FORGOTTEN,
    /// A new password was chosen: if it was not them, they should say so.
    PASSWORD_CHOSEN
}
