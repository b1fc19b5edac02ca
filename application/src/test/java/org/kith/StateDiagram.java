package org.kith;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
        permitted().forEach(state -> acts(state).forEach(act -> lines.add(arrow(state, act))));
        groups().forEach(group -> lines.add("    state \"%s\" as %s".formatted(oneOf(group), group.getSimpleName())));
        return String.join("\n", lines);
    }

    /// Its own methods, and those that it has from the kinds of state it belongs to.
    private Stream<Method> acts(Class<?> state) {
        return Stream.concat(Arrays.stream(state.getDeclaredMethods()), Arrays.stream(state.getMethods()))
                .distinct()
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> states.isAssignableFrom(method.getReturnType()))
                .filter(method -> !isComponent(state, method));
    }

    private static String arrow(Class<?> state, Method act) {
        return "    %s --> %s : %s"
                .formatted(state.getSimpleName(), act.getReturnType().getSimpleName(), words(act.getName()));
    }

    /// Kinds of state that an act may lead to, where only the moment decides which state it is.
    private Stream<Class<?>> groups() {
        return permitted()
                .flatMap(this::acts)
                .map(Method::getReturnType)
                .filter(Class::isSealed)
                .distinct();
    }

    private static String oneOf(Class<?> group) {
        return leaves(group).map(Class::getSimpleName).sorted().distinct().collect(Collectors.joining(" or "));
    }

    private static boolean isComponent(Class<?> state, Method method) {
        return Arrays.stream(state.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }

    private Stream<Class<?>> permitted() {
        return leaves(states).distinct();
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
