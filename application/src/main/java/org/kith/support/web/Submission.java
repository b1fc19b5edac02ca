package org.kith.support.web;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.kith.support.Decision;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.servlet.ModelAndView;

/// A form that was read without a mistake, on its way to the use case: it leads on, or the form is shown again
/// because the act cannot be carried out or because somebody else was faster.
///
/// @param faster  what somebody else did meanwhile, in words
/// @param refused shows the form again with a sentence at a field; an empty field means the form as a whole
record Submission(Supplier<String> faster, BiFunction<String, String, ModelAndView> refused) {

    ModelAndView decide(Supplier<Decision> act, Supplier<ModelAndView> done) {
        return run(() -> switch (act.get()) {
            case Decision.Made _ -> done.get();
            case Decision.NotPossible(var because) -> refuse(because);
        });
    }

    ModelAndView run(Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException _) {
            return refuse(faster.get());
        }
    }

    ModelAndView refuse(String words) {
        return refused.apply("", words);
    }

    ModelAndView refuse(String field, String words) {
        return refused.apply(field, words);
    }
}
