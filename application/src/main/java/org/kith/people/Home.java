package org.kith.people;

import java.util.Locale;

/// Where somebody lives. Somebody with no fixed abode may still have an address for letters.
public record Home(boolean noFixedAbode, String address, String postcode) {

    public static final Home NOT_KNOWN = new Home(false, "", "");
    public static final Home NO_FIXED_ABODE = new Home(true, "", "");

    public Home {
        address = address.strip();
        postcode = spaced(postcode);
    }

    public static Home at(String address, String postcode) {
        return new Home(false, address, postcode);
    }

    public boolean isKnown() {
        return noFixedAbode || !address.isEmpty() || !postcode.isEmpty();
    }

    public String words() {
        var where = String.join(", ", java.util.List.of(address, postcode)).replaceAll("^, |, $", "");
        if (noFixedAbode) {
            return where.isEmpty() ? "No fixed abode" : "No fixed abode. Letters to " + where;
        }
        return where;
    }

    private static String spaced(String typed) {
        var letters = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int end = letters.length() - 3;
        return end < 2 ? letters : letters.substring(0, end) + " " + letters.substring(end);
    }
}
