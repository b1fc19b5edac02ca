package org.kith.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.accounts.GivenRole;
import org.kith.design.form.Answer;
import org.kith.design.form.FormReader;
import org.kith.tenancy.Coded;

/// The part of a form that asks which role somebody is to have.
record RoleForm(Answer<Role> role, Optional<String> organisation, Optional<String> practice, SchemeReach reach) {

    private static final String EVERY = "every";

    static RoleForm read(FormReader reader) {
        var role = reader.choice("role", "Role", code -> Coded.find(Role.class, code))
                .required("Choose what they do here");
        var organisation = reader.text("organisation", "Organisation").optional();
        var practice = reader.shaped(
                        "practice",
                        "Practice code",
                        RoleForm::practiceCode,
                        "Practice code must be a letter and five numbers, for example F84003")
                .optional();
        var schemes = reader.choices("scheme", RoleForm::scheme).any();
        var every = reader.choice("reach", "Schemes", code -> Optional.of(code.equals(EVERY)))
                .optional();
        check(reader, organisation, every, schemes);
        var reach = every.orElse(false) ? SchemeReach.EVERY : new SchemeReach(false, Set.copyOf(schemes));
        return new RoleForm(role, organisation, practice, reach);
    }

    GivenRole given() {
        return new GivenRole(role.get(), organisation.orElse(""), practice.orElse(null), reach);
    }

    private static void check(
            FormReader reader, Optional<String> organisation, Optional<Boolean> every, List<SchemeId> schemes) {
        var role = Coded.find(Role.class, reader.entries().value("role"));
        reader.check(
                role.filter(Role.REFERRER::equals).isEmpty() || organisation.isPresent(),
                "organisation",
                "Enter the organisation they refer for");
        var works = role.filter(each -> each == Role.LINK_WORKER || each == Role.MANAGER)
                .isPresent();
        reader.check(!works || every.isPresent(), "reach", "Choose every scheme or some");
        reader.check(!works || every.orElse(true) || !schemes.isEmpty(), "scheme", "Choose at least one scheme");
    }

    private static Optional<String> practiceCode(String typed) {
        var code = typed.toUpperCase(Locale.ROOT);
        return code.matches("[A-Z][0-9]{5}") ? Optional.of(code) : Optional.empty();
    }

    private static Optional<SchemeId> scheme(String id) {
        try {
            return Optional.of(new SchemeId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
