package org.kith.journeys;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The pages there are, from the application's own table.
@Component
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// Every pattern that answers GET and is ours.
    Set<String> all() {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("org.kith") && answersGet(info)) {
                patterns(info).forEach(pattern -> routes.add(pattern.getPatternString()));
            }
        });
        return routes;
    }

    /// The pattern that an address falls under; the most specific one, as the application itself would choose.
    Optional<String> of(String path) {
        var container = PathContainer.parsePath(path);
        return mapping.getHandlerMethods().keySet().stream()
                .filter(Routes::answersGet)
                .flatMap(info -> patterns(info).stream())
                .filter(pattern -> pattern.matches(container))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    private static boolean answersGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Set<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? Set.of() : condition.getPatterns();
    }
}
