package org.kith.measures;

import java.util.List;
import org.kith.evaluation.instrument.SheetFault;

/// What came of writing answers down.
public sealed interface TakingResult {

    /// They are kept.
    record Kept(Assessment.Taken taken) implements TakingResult {}

    /// They do not belong to the instrument, item by item.
    record Faulty(List<SheetFault> faults) implements TakingResult {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// There are answers already. They can be put right, with a reason.
    record AlreadyTaken(Assessment.Taken taken) implements TakingResult {}
}
