package org.kith.launch;

/// Opening the first place of a new Kith, with its first administrator, from the browser.
/// Whoever can read the console of `./kith start` may do it, and proves that by a one-time code.
public interface FirstRun {

    /// Whether nobody administers this Kith yet.
    boolean isOpen();

    /// The page's address below the address of Kith, beginning with a slash.
    String path();

    /// Makes a code for one use that the page will ask for. Codes made earlier are worth nothing from now on.
    String newCode();
}
