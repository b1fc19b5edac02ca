package org.kith.design;

/// Where something stands, in words, with a colour.
public record Status(String text, Tone tone) {

    public static Status of(String text, Tone tone) {
        return new Status(text, tone);
    }
}
