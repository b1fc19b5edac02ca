package org.kith.referrals.web;

import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.DecliningReferrals.Declining;
import org.kith.referrals.ReturnReason;
import org.kith.referrals.ReturningReferrals.Question;
import org.kith.tenancy.Coded;

/// What somebody in triage decided.
sealed interface DecisionForm {

    record Accept(String note) implements DecisionForm {}

    record Return(Question question) implements DecisionForm {}

    record Decline(Declining declining) implements DecisionForm {}

    static Read<DecisionForm> read(FormReader reader) {
        var kind = reader.choice("decision", "Decision", Kind.class).required("Choose what should happen with it");
        return switch (reader.errors().isEmpty() ? kind.get() : Kind.ACCEPT) {
            case ACCEPT -> accept(reader);
            case RETURN -> giveBack(reader);
            case DECLINE -> decline(reader);
        };
    }

    private static Read<DecisionForm> accept(FormReader reader) {
        var note = reader.text("acceptNote", "Note").withLines().atMost(1000).optional();
        return reader.read(() -> new Accept(note.orElse("")));
    }

    private static Read<DecisionForm> giveBack(FormReader reader) {
        var reason = reader.choice("returnReason", "What is missing", ReturnReason.class)
                .required("Choose what is missing");
        var words = reader.text("question", "Your question")
                .withLines()
                .atMost(1000)
                .required("Write what you need to know");
        return reader.read(() -> new Return(new Question(reason.get(), words.get())));
    }

    private static Read<DecisionForm> decline(FormReader reader) {
        var reason =
                reader.choice("declineReason", "Why", DeclineReason.class).required("Choose why it is not taken on");
        var elsewhere = reader.text("elsewhere", "Where else")
                .withLines()
                .atMost(1000)
                .required("Write where else the person may find help");
        return reader.read(() -> new Decline(new Declining(reason.get(), elsewhere.get())));
    }

    /// The three decisions, as the form sends them.
    enum Kind implements Coded {
        ACCEPT("accept", "Accept it"),
        RETURN("return", "Return it with a question"),
        DECLINE("decline", "Do not take it on");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
