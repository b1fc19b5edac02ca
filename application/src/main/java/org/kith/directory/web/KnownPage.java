package org.kith.directory.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.directory.TakesReferrals;

/// The form for what the place knows of a service.
///
/// @param email the service's own address, to which referrals go unless another is given
public record KnownPage(String id, String name, String email, String version, Entries entries) {

    public List<Choice> takes() {
        return Choice.all(TakesReferrals.class);
    }

    public List<Choice> hidden() {
        return List.of(Choice.of("no", "Show it"), Choice.of("yes", "Hide it here"));
    }
}
