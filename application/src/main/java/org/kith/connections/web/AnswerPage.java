package org.kith.connections.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.connections.Shared;
import org.kith.design.Status;
import org.kith.design.SummaryRow;
import org.kith.design.form.Entries;

/// A referral as a service reads it.
///
/// @param who  whom it is about; none when that may not be shown
/// @param news what the service may say; none when it has ended
public record AnswerPage(
        String href,
        String version,
        String service,
        String reference,
        Status status,
        @Nullable Shared who,
        List<SummaryRow> facts,
        List<NewsLine> news,
        String contact,
        Entries entries) {

    public AnswerPage {
        facts = List.copyOf(facts);
        news = List.copyOf(news);
    }
}
