package org.kith.design;

import org.kith.access.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What works for everybody, what does not yet, and whom to tell.
@Controller
@OpenTo(everyone = true)
class AccessibilityPages {

    @GetMapping("/accessibility")
    String statement() {
        return "layout/accessibility";
    }
}
