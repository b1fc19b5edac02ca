package org.kith.access;

import java.util.HashSet;
import java.util.Set;

/// The schemes whose notes, measures and plans someone may see. Statements ask
/// `(:every or scheme_id = any(:schemes::uuid[]))`.
public record SchemeReach(boolean every, Set<SchemeId> schemes) {

    public static final SchemeReach NONE = new SchemeReach(false, Set.of());
    public static final SchemeReach EVERY = new SchemeReach(true, Set.of());

    public SchemeReach {
        schemes = Set.copyOf(schemes);
    }

    public boolean reaches(SchemeId scheme) {
        return every || schemes.contains(scheme);
    }

    public SchemeReach and(SchemeReach other) {
        var all = new HashSet<>(schemes);
        all.addAll(other.schemes);
        return new SchemeReach(every || other.every, all);
    }
}
