package org.kith.directory;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.schemes.PracticeNames;
import org.springframework.stereotype.Component;

/// Tells the settings of schemes what their practices are called.
@Component
class PracticesByCode implements PracticeNames {

    private final Practices practices;

    PracticesByCode(Practices practices) {
        this.practices = practices;
    }

    @Override
    public Map<String, String> of(Collection<String> codes) {
        return practices.all(codes).stream().collect(Collectors.toMap(Practice::code, Practice::name));
    }
}
