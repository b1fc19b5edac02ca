package org.kith.people.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.people.Characteristic;
import org.kith.people.CharacteristicAnswer;
import org.kith.people.Characteristics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A person's protected characteristics.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class CharacteristicsPages {

    private final OpenedPeople people;
    private final Characteristics characteristics;

    CharacteristicsPages(OpenedPeople people, Characteristics characteristics) {
        this.people = people;
        this.characteristics = characteristics;
    }

    @GetMapping("/people/{id}/characteristics")
    String show(@PathVariable UUID id, SignedIn signedIn, Model model) {
        var file = people.open(id, signedIn);
        var said = characteristics.of(file.person().id());
        model.addAttribute("page", CharacteristicsPage.of(file.banner(), filledIn(said), said));
        return "people/characteristics";
    }

    /// A code that was never offered counts as no answer, so nothing typed can be wrong here.
    @PostMapping("/people/{id}/characteristics")
    String record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        characteristics.record(people.within(id, signedIn), read(new FormReader(typed)), signedIn.actor());
        redirect.addFlashAttribute(Frame.NOTICE, "The answers are saved");
        return "redirect:/people/" + id + "/characteristics";
    }

    private static Map<Characteristic, CharacteristicAnswer> read(FormReader reader) {
        var said = new EnumMap<Characteristic, CharacteristicAnswer>(Characteristic.class);
        for (var each : Characteristic.values()) {
            reader.choice(each.code(), each.title(), code -> CharacteristicAnswer.of(each, code))
                    .optional()
                    .ifPresent(answer -> said.put(each, answer));
        }
        return said;
    }

    private static Entries filledIn(Map<Characteristic, CharacteristicAnswer> said) {
        var entries = Entries.none();
        for (var answer : said.entrySet()) {
            entries = entries.with(answer.getKey().code(), answer.getValue().code());
        }
        return entries;
    }
}
