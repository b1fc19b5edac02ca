package org.kith.measures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.ListLine;

/// The measures that are due.
public record DuePage(List<ListLine> lines, @Nullable Link next) {}
