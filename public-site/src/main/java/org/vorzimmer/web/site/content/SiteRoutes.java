package org.vorzimmer.web.site.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorzimmer.content.Trade;
import org.vorzimmer.signup.SignUpStep;

/** Which page file stands behind which address of the public site. */
final class SiteRoutes {

    /**
     * A page and how it may be kept.
     *
     * @param kept whether copies may be kept: pages with a form are made anew each time
     * @param found whether search engines may show it: what a visitor comes to by a step before says nothing by itself
     * @param parameters parameters besides the language on which the page depends
     */
    record Route(String address, String page, boolean kept, boolean found, List<String> parameters) { }

    static final String VERSION = "fassung";
    static final String VIDEO = "video";

    /** Parameters by which a kept page is asked a visitor's own question; the answer is made anew and kept by nobody. */
    private static final Map<String, String> QUESTIONS = Map.of("/preise", "anrufe");

    private static final Map<String, Route> BY_ADDRESS = new LinkedHashMap<>();

    static {
        page("/", "/content/home.xhtml");
        page("/leistungen", "/content/services.xhtml");
        page("/preise", "/content/prices.xhtml");
        page("/fragen", "/content/questions.xhtml");
        page("/branchen", "/content/trades.xhtml");
        for (Trade trade : Trade.values()) {
            page(of(trade), "/content/trade.xhtml");
        }
        page("/videos", "/content/videos.xhtml");
        add(new Route("/videos/abspielen", "/content/video.xhtml", false, false, List.of(VIDEO)));
        page("/netzwerke", "/content/networks.xhtml");
        page("/impressum", "/content/imprint.xhtml");
        page("/datenschutz", "/content/privacy.xhtml", VERSION);
        add(new Route("/datenschutz/druck", "/content/privacy-print.xhtml", true, false, List.of(VERSION)));
        page("/agb", "/content/terms.xhtml");
        // Says how the visitor's own choice stands, so no copy of it is kept.
        form("/cookies", "/consents/cookies.xhtml");
        add(new Route("/einwilligungen", "/consents/my-consents.xhtml", false, false, List.of()));
        form("/kontakt", "/leads/contact.xhtml");
        add(new Route("/kontakt/danke", "/leads/contact-sent.xhtml", false, false, List.of()));
        form("/rueckruf", "/leads/callback.xhtml");
        add(new Route("/rueckruf/danke", "/leads/callback-sent.xhtml", false, false, List.of()));
        // Not in a folder of the address's own name: the server would send /newsletter to /newsletter/, and a form with it.
        form("/newsletter", "/subscription/newsletter.xhtml");
        add(new Route("/newsletter/danke", "/subscription/sent.xhtml", false, false, List.of()));
        add(new Route("/newsletter/bestaetigen", "/subscription/confirm.xhtml", false, false, List.of()));
        add(new Route("/newsletter/abmelden", "/subscription/unsubscribe.xhtml", false, false, List.of()));
        for (SignUpStep step : SignUpStep.values()) {
            add(new Route("/anmelden/" + step.getSlug(), "/registration/" + step.name().toLowerCase(Locale.ROOT) + ".xhtml", false, step == SignUpStep.COMPANY, List.of()));
        }
        add(new Route("/anmelden/angebot", "/offers/offer.xhtml", false, false, List.of()));
        add(new Route("/anmelden/danke", "/registration/thanks.xhtml", false, false, List.of()));
        // Not in a folder of the address's own name: the server would send /chat to /chat/, and a form with it.
        add(new Route("/chat", "/talk/chat.xhtml", false, false, List.of()));
        add(new Route("/chat/gespraech", "/talk/conversation.xhtml", false, false, List.of()));
        form("/testen", "/leads/trial.xhtml");
        add(new Route("/testen/danke", "/leads/trial-sent.xhtml", false, false, List.of()));
        add(new Route("/testen/geloescht", "/trials/trial-erased.xhtml", false, false, List.of()));
        add(new Route("/testen/seite", "/trials/trial-page.xhtml", false, false, List.of()));
    }

    private SiteRoutes() {
    }

    /** The route of an address; a slash too many at its end is forgiven. */
    static Optional<Route> of(String address) {
        String trimmed = address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return Optional.ofNullable(BY_ADDRESS.get(trimmed));
    }

    static String of(Trade trade) {
        return "/branchen/" + trade.getSlug();
    }

    /** Whether these parameters leave the page the same for everybody. */
    static boolean isSameForAll(Route route, Set<String> parameters) {
        String question = QUESTIONS.get(route.address());
        return question == null || !parameters.contains(question);
    }

    /** The address that visitors see of a page file. */
    static Optional<String> addressOf(String page) {
        return BY_ADDRESS.values().stream().filter(route -> route.page().equals(page)).map(Route::address).findFirst();
    }

    /** The addresses that search engines may show, in the order of the site. */
    static List<String> found() {
        return BY_ADDRESS.values().stream().filter(Route::found).map(Route::address).toList();
    }

    private static void page(String address, String page, String... parameters) {
        add(new Route(address, page, true, true, List.of(parameters)));
    }

    private static void form(String address, String page) {
        add(new Route(address, page, false, true, List.of()));
    }

    private static void add(Route route) {
        BY_ADDRESS.put(route.address(), route);
    }
}
