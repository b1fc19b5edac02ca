package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.journeys.Steps.answerAll;
import static org.kith.journeys.Steps.assertLooksWell;
import static org.kith.journeys.Steps.assertTaken;
import static org.kith.journeys.Steps.choose;
import static org.kith.journeys.Steps.fill;
import static org.kith.journeys.Steps.follow;
import static org.kith.journeys.Steps.go;
import static org.kith.journeys.Steps.main;
import static org.kith.journeys.Steps.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.SignedIn;
import org.kith.tenancy.ListenersAtWork;

/// What happens between a referral and the word back, each step done by whoever does it, in a browser of their own.
final class Journey implements AutoCloseable {

    static final String SUMMARY = "They sing with others again, every week.";
    private static final String MATTERS = "Singing with other people on Sunday mornings.";

    private final String base;
    private final boolean scripts;
    private final ListenersAtWork listeners;
    private final List<BrowserContext> visitors = new ArrayList<>();

    Journey(String base, boolean scripts, ListenersAtWork listeners) {
        this.base = base;
        this.scripts = scripts;
        this.listeners = listeners;
    }

    void the_person_is_supported(TestPlace place, String name, String looksFor) {
        var manager = signedIn(place.manager());
        the_manager_accepts_and_allocates(manager, name, place.worker());
        var worker = signedIn(place.worker());
        var support = the_link_worker_finds_them(worker, name);
        the_person_agrees_that_the_referrer_hears(worker);
        they_meet(worker, support);
        they_plan(worker, support, name);
        a_service_is_chosen_and_answers(worker, manager, support, looksFor);
        support_ends(worker, manager, support);
    }

    private void the_manager_accepts_and_allocates(Page manager, String name, SignedIn worker) {
        manager.navigate(at("/triage"));
        follow(manager, name);
        assertLooksWell(manager);
        choose(manager, "decision", "accept");
        press(manager, "Decide");
        assertThat(main(manager)).contains("is accepted");
        listeners.await();

        manager.navigate(at("/waiting"));
        follow(manager, name);
        choose(manager, "worker", worker.account().value().toString());
        assertLooksWell(manager);
        press(manager, "Save");
        assertTaken(manager);
    }

    private String the_link_worker_finds_them(Page worker, String name) {
        worker.navigate(at("/caseload"));
        assertLooksWell(worker);
        follow(worker, name);
        assertLooksWell(worker);
        return worker.locator("main a[href^='/support/']")
                .first()
                .getAttribute("href")
                .replaceFirst("(/support/[^/]+).*", "$1");
    }

    /// Stands on the person's page.
    private static void the_person_agrees_that_the_referrer_hears(Page worker) {
        follow(worker, "Consent");
        choose(worker, "purpose", "share-with-referrer");
        choose(worker, "scope", "summary");
        choose(worker, "answer", "given");
        choose(worker, "givenBy", "person");
        worker.locator("select[name=how]").selectOption(new SelectOption().setIndex(1));
        press(worker, "Save");
        assertTaken(worker);
    }

    private void they_meet(Page worker, String support) {
        worker.navigate(at(support + "/attempts"));
        choose(worker, "way", "telephone");
        choose(worker, "outcome", "reached");
        press(worker, "Save");
        assertTaken(worker);

        worker.navigate(at(support + "/sessions/held"));
        worker.locator("textarea[name=note]").fill("We talked about the choir.");
        press(worker, "Save");
        assertTaken(worker);
        assertLooksWell(worker);

        answer_the_questionnaire(worker, support);

        worker.navigate(at(support + "/about-me"));
        worker.getByLabel("What is most important to me").fill(MATTERS);
        press(worker, "Save");
        assertTaken(worker);
    }

    private void answer_the_questionnaire(Page worker, String support) {
        worker.navigate(at(support));
        go(worker, worker.locator("main a[href^='/measures/']").first());
        answerAll(worker, "6");
        choose(worker, "how", "in-person");
        choose(worker, "by", "link-worker");
        assertLooksWell(worker);
        press(worker, "Save the answers");
        assertTaken(worker);
    }

    private void they_plan(Page worker, String support, String name) {
        worker.navigate(at(support + "/goals"));
        worker.getByLabel("What does the person hope for?").fill("Sing in a group by June.");
        choose(worker, "importance", "9");
        choose(worker, "confidence", "5");
        press(worker, "Save");
        assertTaken(worker);

        worker.navigate(at(support + "/actions"));
        fill(worker, "What is to be done?", "Ring the choir");
        press(worker, "Add the action");
        assertTaken(worker);

        worker.navigate(at(support + "/plan"));
        assertThat(main(worker)).contains(MATTERS).contains("Sing in a group by June.");
        fill(worker, "Who agreed to it?", name);
        press(worker, "The plan is agreed");
        assertTaken(worker);
        assertLooksWell(worker);
    }

    private void a_service_is_chosen_and_answers(Page worker, Page manager, String support, String words) {
        search(worker, "/directory?support=" + support.replace("/support/", ""), words);
        go(worker, services(worker).first());
        follow(worker, "Choose this service");
        choose(worker, "how", "referral");
        choose(worker, "consent", "summary");
        worker.locator("select[name=means]").selectOption(new SelectOption().setIndex(1));
        worker.locator("textarea[name=reason]").fill("Others sing there.");
        assertLooksWell(worker);
        press(worker, "Save");
        assertTaken(worker);
        var connection = worker.url();
        listeners.await();
        assertLooksWell(worker);

        var service = visitor();
        service.navigate(at(message(manager, "referral to|A referral")));
        press(service, "Show the referral");
        assertLooksWell(service);
        choose(service, "news", "accepted");
        press(service, "Send");
        assertTaken(service);

        worker.navigate(connection);
        assertThat(main(worker)).contains("Accepted by the service");
    }

    private void support_ends(Page worker, Page manager, String support) {
        worker.navigate(at(support));
        press(worker, "Begin to close support");
        worker.navigate(at(support));
        go(worker, worker.locator("main a[href^='/measures/']").last());
        press(worker, "Send the person a link");
        listeners.await();

        var person = visitor();
        person.navigate(at(message(manager, "question")));
        answerAll(person, "8");
        choose(person, "by", "person");
        assertLooksWell(person);
        press(person, "Send my answers");
        assertThat(main(person)).contains("Thank you");

        worker.navigate(at(support + "/close"));
        for (var end : worker.locator("input[type=radio][value=met], input[type=radio][value=done]")
                .all()) {
            end.check();
        }
        choose(worker, "reason", "goals-met");
        worker.getByLabel("Summary").fill(SUMMARY);
        choose(worker, "forReferrer", "none");
        assertLooksWell(worker);
        press(worker, "Close support");
        assertTaken(worker);
        assertLooksWell(worker);
        listeners.await();
    }

    /// The latest message whose subject says something, handed over by hand.
    String message(Page manager, String subject) {
        open(manager, subject);
        return Letters.link(manager, manager.url());
    }

    String code(Page manager) {
        open(manager, "[Cc]ode");
        press(manager, "Show it with its link, to pass on");
        var found = Pattern.compile("\\b\\d{6}\\b").matcher(main(manager));
        assertThat(found.find()).as(main(manager)).isTrue();
        return found.group();
    }

    private void open(Page manager, String subject) {
        manager.navigate(at("/messages?which=ALL"));
        assertLooksWell(manager);
        go(
                manager,
                manager.locator(
                                "main td a",
                                new Page.LocatorOptions()
                                        .setHasText(Pattern.compile(subject, Pattern.CASE_INSENSITIVE)))
                        .first());
    }

    void search(Page page, String directory, String words) {
        page.navigate(at(directory));
        page.getByLabel("What would help?").fill(words);
        press(page, "Search");
    }

    static Locator services(Page page) {
        return page.locator("main .kith-list__name");
    }

    Page signedIn(SignedIn somebody) {
        var visitor = Chromium.visitor(scripts);
        visitors.add(visitor);
        return SigningIn.as(somebody.email(), TestPlaces.PASSWORD, at(""), visitor);
    }

    Page visitor() {
        var visitor = Chromium.visitor(scripts);
        visitors.add(visitor);
        return visitor.newPage();
    }

    String at(String path) {
        return base + path;
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
