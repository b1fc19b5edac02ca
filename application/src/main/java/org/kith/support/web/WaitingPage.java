package org.kith.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.ListLine;

/// The people who wait for a link worker.
public record WaitingPage(List<ListLine> lines, @Nullable Link next) {}
