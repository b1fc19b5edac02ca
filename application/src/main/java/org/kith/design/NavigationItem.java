package org.kith.design;

/// One entry of the main navigation, as a page shows it.
public record NavigationItem(String text, String href, boolean current) {}
