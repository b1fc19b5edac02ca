/// How a submitted form becomes either a typed request or the same form again, with what was typed and, at each
/// field and in the summary, what to do.
///
/// A controller reads every field once, in the order of the page, and hands the answers to a request:
///
/// ```java
/// @PostMapping("/people/new")
/// String add(@RequestParam MultiValueMap<String, String> typed, Model model) {
///     var reader = new FormReader(typed);
///     var name = reader.text("givenName", "First name").atMost(100).required("Enter a first name");
///     var birth = reader.date("birth", "Date of birth")
///             .notAfter(today)
///             .required("Enter a date of birth, for example 27 3 1950");
///     var phone = reader.phone("phone", "Phone number").optional();
///     var needs = reader.choices("need", Need.class).atLeastOne("Choose at least one need");
///     return switch (reader.read(() -> new NewPerson(name.get(), birth.get(), phone, needs.get()))) {
///         case Read.Valid(var request) -> "redirect:/people/" + adding.add(request);
///         case Read.Invalid(var entries) -> page(model, entries);
///     };
/// }
/// ```
///
/// and the template shows the fields again, empty at first (`Entries.none()`), then as typed:
///
/// ```html
/// @template.layout.page(frame = frame, title = "Add a person", errors = entries.errors(), content = @`
///     @template.layout.form(frame = frame, action = "/people/new", content = @`
///         @template.nhsuk.input(field = entries.field("givenName", "First name"))
///         @template.nhsuk.date(field = entries.date("birth", "Date of birth").withHint("For example, 27 3 1950"))
///         @template.nhsuk.checkboxes(field = entries.field("need", "Needs"), choices = Choice.all(Need.class))
///         @template.nhsuk.button(text = "Save")
///     `)
/// `)
/// ```
///
/// A refusal that only the use case can know is added afterwards: `entries.refused("nhsNumber", "…")`.
@NullMarked
@NamedInterface("form")
package org.kith.design.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
