package org.kith.reporting.web;

import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.reporting.Indicator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What every figure means.
@Controller
@OpenTo({Role.MANAGER, Role.COMMISSIONER, Role.EVALUATOR})
class DefinitionPages {

    @GetMapping("/reports/definitions")
    ModelAndView definitions() {
        return new ModelAndView("reporting/definitions", "indicators", List.of(Indicator.values()));
    }
}
