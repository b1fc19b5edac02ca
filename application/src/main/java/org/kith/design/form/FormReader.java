package org.kith.design.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.tenancy.Coded;
import org.springframework.util.MultiValueMap;

/// Reads a submitted form field by field, remembering what is wrong, and at the end yields a request or the form again.
public final class FormReader {

    private final Map<String, List<String>> submitted;
    private FormErrors errors = FormErrors.none();

    public FormReader(MultiValueMap<String, String> submitted) {
        this.submitted = submitted;
    }

    public TextQuestion text(String name, String label) {
        return new TextQuestion(this, name, label);
    }

    /// A date in three boxes: `name-day`, `name-month`, `name-year`.
    public DateQuestion date(String name, String label) {
        return new DateQuestion(this, name, label);
    }

    public TimeQuestion time(String name, String label) {
        return new TimeQuestion(this, name, label);
    }

    public NumberQuestion number(String name, String label) {
        return new NumberQuestion(this, name, label);
    }

    /// One answer by its code, whatever gives it a meaning.
    public <T> ChoiceQuestion<T> choice(String name, String label, Function<String, Optional<T>> meaning) {
        return new ChoiceQuestion<>(this, name, label, meaning);
    }

    /// One answer of a closed list, by its code.
    public <E extends Enum<E> & Coded> ChoiceQuestion<E> choice(String name, String label, Class<E> list) {
        return choice(name, label, code -> Coded.find(list, code));
    }

    public <T> ChoicesQuestion<T> choices(String name, Function<String, Optional<T>> meaning) {
        return new ChoicesQuestion<>(this, name, meaning);
    }

    public <E extends Enum<E> & Coded> ChoicesQuestion<E> choices(String name, Class<E> list) {
        return choices(name, code -> Coded.find(list, code));
    }

    public ShapedQuestion<String> email(String name, String label) {
        return shaped(name, label, Shapes::email, label + " must look like name@example.org");
    }

    public ShapedQuestion<String> phone(String name, String label) {
        return shaped(
                name,
                label,
                Shapes::phone,
                label + " must be a full number, for example 020 7946 0123 or 07700 900123");
    }

    public ShapedQuestion<String> postcode(String name, String label) {
        return shaped(name, label, Shapes::postcode, label + " must be a full UK postcode, for example E8 1EA");
    }

    /// A short text of the caller's own shape, such as an NHS number.
    public <T> ShapedQuestion<T> shaped(
            String name, String label, Function<String, Optional<T>> shape, String message) {
        return new ShapedQuestion<>(text(name, label).atMost(254), shape, message);
    }

    /// Whether a single box is ticked.
    public boolean ticked(String name) {
        return !typed(name).isEmpty();
    }

    /// A rule between fields, or one the questions do not have.
    public void check(boolean holds, String field, String message) {
        if (!holds) {
            refuse(new FormError(field, field, message));
        }
    }

    public FormErrors errors() {
        return errors;
    }

    /// The form as it was typed, with what is wrong.
    public Entries entries() {
        return new Entries(submitted, errors);
    }

    /// Builds the request when nothing is wrong.
    public <T> Read<T> read(Supplier<T> request) {
        return errors.isEmpty() ? new Read.Valid<>(request.get()) : new Read.Invalid<>(entries());
    }

    Typed typed(String name) {
        var values = all(name);
        return values.isEmpty() ? Typed.of("") : values.getFirst();
    }

    List<Typed> all(String name) {
        return submitted.getOrDefault(name, List.of()).stream().map(Typed::of).toList();
    }

    void refuse(FormError error) {
        errors = errors.and(error);
    }
}
