package org.kith.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The built style sheet, scripts and fonts, under an address that changes whenever one of them does.
@Configuration(proxyBeanMethods = false)
public class Assets implements WebMvcConfigurer {

    private static final String VERSION = version();

    /// The address of a built file: `Assets.path("kith.css")`.
    public static String path(String file) {
        return "/assets/" + VERSION + "/" + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String version() {
        try (var file = Assets.class.getResourceAsStream("assets.properties")) {
            if (file == null) {
                throw new IllegalStateException("The front end was not built: run the Maven build");
            }
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
