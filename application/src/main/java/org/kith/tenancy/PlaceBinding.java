package org.kith.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/// The place that this thread works for. Transactions begun while a place is bound see that place and no other;
/// those begun unbound see no place's rows at all.
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class PlaceBinding {

    private static final ThreadLocal<@Nullable TenantId> BOUND = new ThreadLocal<>();

    public Optional<TenantId> current() {
        return Optional.ofNullable(BOUND.get());
    }

    public TenantId require() {
        return current().orElseThrow(() -> new IllegalStateException("No place is bound to this thread"));
    }

    public <T extends @Nullable Object> T in(TenantId tenant, Supplier<T> work) {
        var before = BOUND.get();
        BOUND.set(tenant);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public void in(TenantId tenant, Runnable work) {
        var before = BOUND.get();
        BOUND.set(tenant);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable TenantId before) {
        if (before == null) {
            BOUND.remove();
        } else {
            BOUND.set(before);
        }
    }
}
