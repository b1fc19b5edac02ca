package org.kith.support.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.kith.access.AccountId;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.Support;

/// Whom a manager gives a person to.
sealed interface AllocationForm {

    /// The choice that stands for the waiting list.
    String WAITING_LIST = "waiting-list";

    int LONGEST = 500;

    record To(AccountId worker, String why) implements AllocationForm {}

    record Back(String why) implements AllocationForm {}

    static Read<AllocationForm> read(FormReader reader, Support support) {
        var choice = reader.choice("worker", "Link worker", AllocationForm::offered)
                .required("Choose who will work with the person");
        var why = why(reader, support);
        return reader.read(() -> {
            var said = why.get();
            return FormKeys.parse(choice.get())
                    .map(AccountId::new)
                    .<AllocationForm>map(worker -> new To(worker, said))
                    .orElseGet(() -> new Back(said));
        });
    }

    private static Optional<String> offered(String choice) {
        return choice.equals(WAITING_LIST) || FormKeys.parse(choice).isPresent()
                ? Optional.of(choice)
                : Optional.empty();
    }

    /// The first time explains itself.
    private static Supplier<String> why(FormReader reader, Support support) {
        var text = reader.text("why", "Why").withLines().atMost(LONGEST);
        if (support instanceof Support.Waiting) {
            var said = text.optional();
            return () -> said.orElse("");
        }
        var said = text.required("Say why this changes");
        return said::get;
    }
}
