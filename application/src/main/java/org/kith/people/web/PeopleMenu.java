package org.kith.people.web;

import java.util.Set;
import org.kith.access.Role;
import org.kith.design.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to people.
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(20, "People", "/people", Set.of(Role.LINK_WORKER, Role.MANAGER));
    }
}
