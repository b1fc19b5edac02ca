package org.kith.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Work done in a place other than the one this thread is bound to, if it is bound at all: at sign-in, by jobs that go
/// from place to place. The place is bound first and the transaction begun after, for a transaction sees the place that
/// was bound when it began.
@Component
public class PlaceTransactions {

    private final PlaceBinding binding;
    private final TransactionOperations transaction;

    PlaceTransactions(PlaceBinding binding, TransactionOperations transaction) {
        this.binding = binding;
        this.transaction = transaction;
    }

    public <T extends @Nullable Object> T in(TenantId tenant, Supplier<T> work) {
        return binding.in(tenant, () -> transaction.execute(status -> work.get()));
    }

    public void in(TenantId tenant, Runnable work) {
        binding.in(tenant, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
