package org.kith.design;

import gg.jte.Content;

/// One of several panels of which one is seen at a time; without a script all of them, one after the other.
public record Tab(String label, Content panel) {}
