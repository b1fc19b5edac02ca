package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.Map;

/// One published example of the design system and our template with the same options.
///
/// Not compared because we do not offer it: HTML as an option, classes of one's own, disabled controls, translations.
record FixtureCase(String component, String fixture, String template, Map<String, Object> parameters) {

    static FixtureCase of(String component, String fixture, String template, Object... namesAndValues) {
        return new FixtureCase(component, fixture, template, Rendering.parameters(namesAndValues));
    }

    /// Ours is theirs, part for part.
    void check() {
        assertThat(Fixtures.normalised(Rendering.of("nhsuk/" + template, parameters)))
                .isEqualTo(Fixtures.normalised(Fixtures.fixture(component, fixture)));
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    @Override
    public String toString() {
        return component + ": " + fixture;
    }
}
