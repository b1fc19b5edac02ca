package org.kith.referrals.web;

/// A draft in its author's list.
public record DraftLine(String title, String scheme, String changed, String href) {}
