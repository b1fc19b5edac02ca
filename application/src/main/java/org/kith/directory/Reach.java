package org.kith.directory;

/// How to get in touch with a service and into it.
///
/// @param alert what to know first, such as a change of times
/// @param area  the area it serves, in words
public record Reach(String website, String email, String phone, String howToJoin, String alert, String area) {}
