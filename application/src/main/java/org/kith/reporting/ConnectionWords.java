package org.kith.reporting;

/// The states of connections in words.
final class ConnectionWords {

    private ConnectionWords() {}

    static String of(String state) {
        var words = state.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
