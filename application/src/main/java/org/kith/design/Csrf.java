package org.kith.design;

/// The proof, hidden in every form, that it was our page that sent it.
///
/// It is asked for only by a page that shows a form, so that reading a public page starts no session.
public interface Csrf {

    String parameter();

    String token();

    /// For pages without a session, such as an error before one exists, and for letters.
    static Csrf none() {
        return new Csrf() {
            @Override
            public String parameter() {
                return "_csrf";
            }

            @Override
            public String token() {
                return "";
            }
        };
    }
}
