package org.kith;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The states of a sealed type and what leads from one to the next, drawn from the methods that each state offers.
record StateDiagram(String title, Class<?> states) {

    /// As a page that GitHub and most editors draw.
    String page() {
        return """
                # %s

                Drawn from `%s` by `StateDiagramTests`; the build fails when they differ.
                An arrow is something that may be done in that state. What has no arrow away from it is an end.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(title, states.getSimpleName(), body());
    }

    private String body() {
        var lines = new TreeSet<String>();
        permitted().forEach(state -> lines.add("    " + state.getSimpleName()));
        permitted().forEach(state -> transitions(state).forEach(lines::add));
        return String.join("\n", lines);
    }

    private Stream<String> transitions(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && isState(method.getReturnType()))
                .filter(method -> !isComponent(state, method))
                .map(method -> "    %s --> %s : %s"
                        .formatted(
                                state.getSimpleName(),
                                method.getReturnType().getSimpleName(),
                                words(method.getName())));
    }

    private static boolean isComponent(Class<?> state, Method method) {
        return Arrays.stream(state.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }

    private boolean isState(Class<?> type) {
        return permitted().anyMatch(type::equals);
    }

    private Stream<Class<?>> permitted() {
        return leaves(states);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StateDiagram::leaves)
                : Stream.of(type);
    }

    /// How many states there are, for a test that would otherwise pass on nothing.
    Set<String> names() {
        return permitted().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
