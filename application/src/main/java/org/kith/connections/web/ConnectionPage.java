package org.kith.connections.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.Status;
import org.kith.design.SummaryRow;
import org.kith.design.form.Entries;

/// A connection, with what may be done next.
///
/// @param next    what is waited for, in a sentence
/// @param reach   how to get hold of the service; empty where the directory does not say
/// @param news    what there is to tell; none when it has ended
/// @param tellers who may have told it
public record ConnectionPage(
        Whose whose,
        String id,
        String version,
        String service,
        Status status,
        String next,
        String reach,
        List<SummaryRow> facts,
        List<NewsLine> news,
        List<Choice> tellers,
        Doors doors,
        List<Moment> history,
        Entries entries) {

    public ConnectionPage {
        facts = List.copyOf(facts);
        news = List.copyOf(news);
        tellers = List.copyOf(tellers);
        history = List.copyOf(history);
    }

    public String href(String page) {
        return "/connections/" + id + page;
    }

    /// Which acts the state offers.
    public record Doors(boolean signpost, boolean refer, boolean askAgain, boolean takeUpAgain) {}
}
