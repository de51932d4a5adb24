package org.vorzimmer.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of this request: the address says it ({@code ?lang=en}), else the session of whoever is signed in,
 * else German. Public pages have no session, so their links carry the parameter on.
 */
@Named
@RequestScoped
public class Language {

    /** Attribute of a request for a page of which no copy is kept. */
    public static final String NOT_KEPT = "vorzimmer.notKept";

    static final String PARAMETER = "lang";
    /** Parameters that say what a public page shows. Kept pages depend on no other one, so no other may get into them. */
    private static final Predicate<String> SHOWN = Pattern.compile("(?:fassung|ref|video)=[A-Za-z0-9-]{1,12}").asMatchPredicate();
    /** On a page that is made anew each time, also the signed or secret text of a personal link. */
    private static final Predicate<String> SHOWN_ONCE = SHOWN.or(Pattern.compile("t=[A-Za-z0-9_-]{1,200}\\.[A-Za-z0-9_-]{1,200}|trial=[A-Za-z0-9_-]{1,60}").asMatchPredicate());
    private static final String REMEMBERED = "vorzimmer.language";
    private static final Map<String, Locale> OFFERED = Map.of("de", Locale.GERMAN, "en", Locale.ENGLISH);

    @Inject HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = find();
        }
        return locale;
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    public boolean isGerman() {
        return Locale.GERMAN.equals(getLocale());
    }

    /** A link inside the site that stays in the language. */
    public String link(String address) {
        return isGerman() ? address : in(getTag(), address);
    }

    /** The same place in the named language. */
    public String in(String tag, String address) {
        if (Locale.GERMAN.getLanguage().equals(tag)) {
            return address;
        }
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        return page + (page.indexOf('?') < 0 ? "?" : "&") + PARAMETER + "=" + tag + address.substring(page.length());
    }

    /** This page in the other language, with what it shows. */
    public String switchTo(String tag) {
        return in(tag, seenAddress() + query(request.getAttribute(NOT_KEPT) == null ? SHOWN : SHOWN_ONCE));
    }

    /** The parameters of this page's address and the other language; for pages that remember the language. */
    public String getOther() {
        String rest = query(part -> !part.startsWith(PARAMETER + "="));
        return (rest.isEmpty() ? "?" : rest + "&") + PARAMETER + "=" + (isGerman() ? Locale.ENGLISH : Locale.GERMAN).getLanguage();
    }

    private String query(Predicate<String> kept) {
        Object seen = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = seen == null ? request.getQueryString() : seen.toString();
        String rest = query == null ? "" : Stream.of(query.split("&")).filter(kept).collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    /** Whether the visitor is on this page. */
    public boolean at(String address) {
        return address.equals(seenAddress());
    }

    /** What stands in the browser, not the page file to which it was forwarded. */
    private String seenAddress() {
        Object seen = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return seen == null ? request.getRequestURI() : seen.toString();
    }

    /** A text with values put in, for attributes: {@code #{language.text('leads.count', 3)}}. */
    public String text(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), getLocale());
        return texts.containsKey(key) ? new MessageFormat(texts.getString(key), getLocale()).format(values) : "???" + key + "???";
    }

    /** Keeps the language for the rest of the session. */
    public void remember(Locale chosen) {
        request.getSession().setAttribute(REMEMBERED, OFFERED.getOrDefault(chosen.getLanguage(), Locale.GERMAN).getLanguage());
        locale = null;
    }

    private Locale find() {
        Locale asked = OFFERED.get(String.valueOf(request.getParameter(PARAMETER)));
        HttpSession session = request.getSession(false);
        if (session == null) {
            return asked == null ? Locale.GERMAN : asked;
        }
        if (asked != null) {
            session.setAttribute(REMEMBERED, asked.getLanguage());
            return asked;
        }
        return OFFERED.getOrDefault(String.valueOf(session.getAttribute(REMEMBERED)), Locale.GERMAN);
    }
}
