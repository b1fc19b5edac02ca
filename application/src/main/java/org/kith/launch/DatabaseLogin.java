package org.kith.launch;

/// Where a database is and as whom to sign in.
public record DatabaseLogin(String url, String user, String password) {

    /// The address as an operator knows it, without parameters.
    String address() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
    }

    /// Leaves the password out, so that a log line cannot carry it.
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
