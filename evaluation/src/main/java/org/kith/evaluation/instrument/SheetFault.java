package org.kith.evaluation.instrument;

import org.kith.evaluation.report.Decimals;

/// Why an answer sheet cannot belong to the instrument it was handed to.
public sealed interface SheetFault {

    ItemKey item();

    String sentence();

    /// The instrument has no such item.
    record UnknownItem(ItemKey item) implements SheetFault {
        @Override
        public String sentence() {
            return "There is no item " + item + " in this questionnaire.";
        }
    }

    /// The answer is none that the item allows.
    record NotAllowed(ItemKey item, double value) implements SheetFault {
        @Override
        public String sentence() {
            return Decimals.needed(value, 6).say(value) + " is not an answer to " + item + ".";
        }
    }
}
