package org.kith.isolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every way in over HTTP, from the application's own table, with whom it is open to and what its address names.
@Component
class Doors {

    private final RequestMappingHandlerMapping mapping;

    Doors(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    List<Door> all() {
        var doors = new ArrayList<Door>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("org.kith")) {
                patterns(info)
                        .forEach(pattern -> methods(info)
                                .forEach(verb ->
                                        doors.add(new Door(verb == RequestMethod.POST, plain(pattern), method))));
            }
        });
        doors.sort(Comparator.comparing(Door::toString));
        return doors;
    }

    private static Set<String> patterns(RequestMappingInfo info) {
        return Optional.ofNullable(info.getPathPatternsCondition())
                .map(condition -> condition.getPatternValues())
                .orElse(Set.of());
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
    }

    /// Variables without what they must look like: `{id:[0-9a-f-]{36}}` is `{id}`.
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{([a-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    /// @param pattern its address, with variables in braces
    record Door(boolean posts, String pattern, HandlerMethod method) {

        private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]+}");

        private static final Map<Class<?>, String> VALUES = Map.of(
                int.class, "0",
                String.class, "words",
                UUID.class, "0199a000-0000-7000-8000-00000000000f");

        /// Each variable as the part of the address that ends with it.
        List<String> variables() {
            return VARIABLE.matcher(pattern)
                    .results()
                    .map(found -> pattern.substring(0, found.end()))
                    .toList();
        }

        /// Its address with something in place of each variable.
        String address(Function<String, Object> value) {
            var address = pattern;
            for (var variable : variables().reversed()) {
                address = variable.substring(0, variable.lastIndexOf('{'))
                        + value.apply(variable)
                        + address.substring(variable.length());
            }
            return address;
        }

        boolean isPublic() {
            return openTo().everyone();
        }

        Set<Role> roles() {
            return openTo().value().length == 0
                    ? Set.of(Role.values())
                    : Arrays.stream(openTo().value()).collect(Collectors.toSet());
        }

        private OpenTo openTo() {
            var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
            var whole = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
            return Optional.ofNullable(own).or(() -> Optional.ofNullable(whole)).orElseThrow();
        }

        /// What a request must carry to arrive, as names and values that fit.
        String[] needed() {
            return Arrays.stream(method.getMethodParameters())
                    .filter(Door::isNeeded)
                    .flatMap(each -> Stream.of(name(each), VALUES.getOrDefault(each.getParameterType(), "")))
                    .toArray(String[]::new);
        }

        /// The same behind the address of a page.
        String query() {
            var needed = needed();
            return IntStream.range(0, needed.length / 2)
                    .mapToObj(at -> needed[2 * at] + "=" + needed[2 * at + 1])
                    .collect(Collectors.joining("&", "?", ""));
        }

        /// The parameters of a request that may name a record.
        List<String> parameters() {
            return Arrays.stream(method.getMethodParameters())
                    .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                    .map(Door::name)
                    .toList();
        }

        private static boolean isNeeded(MethodParameter parameter) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            return asked != null
                    && ValueConstants.DEFAULT_NONE.equals(asked.defaultValue())
                    && VALUES.containsKey(parameter.getParameterType())
                    && !parameter.isOptional();
        }

        private static String name(MethodParameter parameter) {
            return parameter.getParameter().getName();
        }

        @Override
        public String toString() {
            return (posts ? "POST " : "GET ") + pattern;
        }
    }
}
