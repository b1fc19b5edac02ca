package org.kith.tenancy;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// As much of a list as is shown at once. Its statement asks for one row more, which only says that there are more.
///
/// @param more whether the list goes on
public record Portion<T>(List<T> shown, boolean more) {

    public Portion {
        shown = List.copyOf(shown);
    }

    public static <T> Portion<T> of(List<T> found, int most) {
        return new Portion<>(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    /// Where the list goes on; none when this is its end.
    public <P> @Nullable P next(Function<? super T, ? extends P> position) {
        return more ? position.apply(shown.getLast()) : null;
    }
}
