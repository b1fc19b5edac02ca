package org.kith.directory.web;

import java.util.Optional;
import java.util.Set;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.MenuEntry;
import org.kith.design.form.FormReader;
import org.kith.directory.NothingFits;
import org.kith.directory.RecordingUnmetNeeds;
import org.kith.schemes.Need;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Staff look for something that fits, and say when nothing does.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER, Role.ADMINISTRATOR, Role.REFERRER})
class DirectoryPages {

    private static final int LONGEST_NOTE = 500;

    private final Searching searching;
    private final RecordingUnmetNeeds recording;

    DirectoryPages(Searching searching, RecordingUnmetNeeds recording) {
        this.searching = searching;
        this.recording = recording;
    }

    @Bean
    static MenuEntry directoryEntry() {
        return new MenuEntry(
                25,
                "Directory",
                "/directory",
                Set.of(Role.LINK_WORKER, Role.MANAGER, Role.ADMINISTRATOR, Role.REFERRER));
    }

    @GetMapping("/directory")
    ModelAndView search(@RequestParam MultiValueMap<String, String> typed, SignedIn signedIn) {
        return searching.page(Searching.Doors.STAFF, typed, Searching.Reader.of(signedIn));
    }

    @PostMapping("/directory/nothing-fits")
    @OpenTo({Role.LINK_WORKER, Role.MANAGER})
    String nothingFits(
            @RequestParam MultiValueMap<String, String> typed, SignedIn signedIn, RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        var note = reader.text("note", "What is missing")
                .atMost(LONGEST_NOTE)
                .withLines()
                .optional();
        var words = reader.text("words", "Words").optional();
        var postcode = reader.postcode("postcode", "Postcode").optional();
        Optional<Need> need = reader.choice("need", "Need", Need.class).optional();
        if (!reader.errors().isEmpty()) {
            redirect.addFlashAttribute(
                    Frame.NOTICE,
                    "Nothing was recorded. " + reader.errors().all().getFirst().message() + ".");
            return "redirect:" + SearchForm.address("/directory", typed, 1);
        }
        recording.record(
                new NothingFits(need.orElse(null), words.orElse(""), postcode.orElse(""), note.orElse("")),
                signedIn.actor());
        redirect.addFlashAttribute(
                Frame.NOTICE, "Recorded that nothing fits. Managers see what is missing in the place.");
        return "redirect:" + SearchForm.address("/directory", typed, 1);
    }
}
