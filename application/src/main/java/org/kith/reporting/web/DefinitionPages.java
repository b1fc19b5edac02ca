package org.kith.reporting.web;

import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.reporting.Defined;
import org.kith.reporting.Indicator;
import org.kith.reporting.Published;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What every figure means.
@Controller
@OpenTo({Role.MANAGER, Role.COMMISSIONER, Role.EVALUATOR})
class DefinitionPages {

    @GetMapping("/reports/definitions")
    ModelAndView definitions() {
        var everything = Stream.<Defined>concat(Stream.of(Indicator.values()), Stream.of(Published.values()));
        return new ModelAndView("reporting/definitions", "definitions", everything.toList());
    }
}
