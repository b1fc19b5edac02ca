package org.kith;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody at a browser without a script: keeps cookies, sends the proof of its forms, and follows no redirect unseen.
public final class Visitor {

    private final URI kith;
    private final CookieManager cookies;
    private final HttpClient browser;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.kith = URI.create("http://127.0.0.1:" + port);
        this.cookies = cookies;
        this.browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /// The same browser, led to another node.
    public Visitor at(int port) {
        return new Visitor(port, cookies);
    }

    public HttpResponse<String> get(String address) {
        return answer(HttpRequest.newBuilder(kith.resolve(address)).header("Accept", "text/html"));
    }

    public Document page(String address) {
        return Jsoup.parse(get(address).body(), kith.toString());
    }

    /// Posts a form as its page would: the fields alternate between names and values.
    public HttpResponse<String> post(String address, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(field -> encoded(fields[2 * field]) + "=" + encoded(fields[2 * field + 1]))
                .collect(Collectors.joining("&", "_csrf=" + encoded(proof()) + "&", ""));
        return answer(HttpRequest.newBuilder(kith.resolve(address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Posts a form with one file, as its page would.
    public HttpResponse<String> upload(String address, String fileName, String content) {
        var part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", proof())
                + part.formatted("file", "; filename=\"" + fileName + "\"", content)
                + "--part--\r\n";
        return answer(HttpRequest.newBuilder(kith.resolve(address))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", "email", email, "password", password);
    }

    /// Where an answer sends its visitor, without the host.
    public static String leadsTo(HttpResponse<?> answer) {
        var location = URI.create(
                answer.headers().firstValue("Location").orElse("(nowhere)").replace("(nowhere)", ""));
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(each -> each.getValue())
                .findFirst()
                .orElse("");
    }

    /// As the hidden field of the last page with a form; signing in made every earlier one worthless.
    private String proof() {
        var signIn = get("/sign-in");
        var page = Jsoup.parse(
                signIn.statusCode() == 200 ? signIn.body() : get("/places").body());
        return page.select("input[name=_csrf]").val();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
