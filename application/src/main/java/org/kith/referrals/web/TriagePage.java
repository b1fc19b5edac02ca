package org.kith.referrals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.Table;
import org.kith.referrals.TriageQueue.Line;

/// The referrals that wait for a decision.
public record TriagePage(
        List<Line> lines, Table table, @Nullable Link next) {}
