package org.kith.connections;

import java.util.List;

/// What a service is told of somebody: what they agreed to, and no more.
///
/// @param reach    safe ways to reach them, the one they like best first
/// @param address  where a letter may go; empty where none may
/// @param neverBy  ways that are not safe or no use
/// @param safe     what else keeps contact safe; empty when nothing
/// @param needs    what they need to understand and be understood
/// @param need     what they come for; empty when it was not said
/// @param note     what the link worker added; empty when nothing, or when they did not agree to more
/// @param scheme   who refers
public record Shared(
        String name,
        String called,
        List<String> reach,
        String address,
        List<String> neverBy,
        String safe,
        List<String> needs,
        String need,
        String note,
        String scheme,
        String worker) {

    public Shared {
        reach = List.copyOf(reach);
        neverBy = List.copyOf(neverBy);
        needs = List.copyOf(needs);
    }
}
