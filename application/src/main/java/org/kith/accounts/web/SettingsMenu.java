package org.kith.accounts.web;

import java.util.Set;
import org.kith.access.Role;
import org.kith.design.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door to the settings.
@Configuration(proxyBeanMethods = false)
class SettingsMenu {

    @Bean
    MenuEntry settingsEntry() {
        return new MenuEntry(90, "Settings", "/settings", Set.of(Role.ADMINISTRATOR, Role.MANAGER));
    }
}
