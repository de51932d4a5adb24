package org.vorzimmer.content;

import static org.vorzimmer.content.TextFormat.CARDS;
import static org.vorzimmer.content.TextFormat.LINE;
import static org.vorzimmer.content.TextFormat.LIST;
import static org.vorzimmer.content.TextFormat.MARKDOWN;
import static org.vorzimmer.content.TextFormat.PLAIN;
import static org.vorzimmer.content.TextFormat.QUOTES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every text of a tenant's website, the page it stands on and how it is written. */
public enum TextKind {

    HOME_HEADLINE(SitePage.HOME, LINE),
    HOME_LEAD(SitePage.HOME, PLAIN),
    HOME_STEPS(SitePage.HOME, CARDS),
    HOME_CARDS(SitePage.HOME, CARDS),
    HOME_QUESTIONS(SitePage.HOME, CARDS),
    REFERENCES(SitePage.HOME, QUOTES),
    HOME(SitePage.HOME, MARKDOWN),
    SERVICES(SitePage.SERVICES, MARKDOWN),
    SERVICE_CARDS(SitePage.SERVICES, CARDS),
    TRADES_LEAD(SitePage.TRADES, PLAIN),
    DOCTORS_HEADLINE(SitePage.TRADES, LINE),
    DOCTORS_LEAD(SitePage.TRADES, PLAIN),
    DOCTORS_CARDS(SitePage.TRADES, CARDS),
    LAWYERS_HEADLINE(SitePage.TRADES, LINE),
    LAWYERS_LEAD(SitePage.TRADES, PLAIN),
    LAWYERS_CARDS(SitePage.TRADES, CARDS),
    CRAFTS_HEADLINE(SitePage.TRADES, LINE),
    CRAFTS_LEAD(SitePage.TRADES, PLAIN),
    CRAFTS_CARDS(SitePage.TRADES, CARDS),
    AGENCIES_HEADLINE(SitePage.TRADES, LINE),
    AGENCIES_LEAD(SitePage.TRADES, PLAIN),
    AGENCIES_CARDS(SitePage.TRADES, CARDS),
    PRICES(SitePage.PRICES, MARKDOWN),
    PRICE_NOTES(SitePage.PRICES, MARKDOWN),
    QUESTIONS(SitePage.QUESTIONS, CARDS),
    VIDEOS(SitePage.ELSEWHERE, LIST),
    SOCIAL_LINKS(SitePage.ELSEWHERE, LIST),
    CONTACT(SitePage.CONTACT, MARKDOWN),
    IMPRINT(SitePage.IMPRINT, MARKDOWN),
    PRIVACY(SitePage.PRIVACY, MARKDOWN),
    TERMS(SitePage.TERMS, MARKDOWN),
    PROCESSING(SitePage.AGREEMENTS, MARKDOWN),
    SECRECY(SitePage.AGREEMENTS, MARKDOWN),
    CONSENT_CONTACT(SitePage.FORMS, MARKDOWN),
    CONSENT_NEWSLETTER(SitePage.FORMS, MARKDOWN),
    CONSENT_TRIAL(SitePage.FORMS, MARKDOWN),
    CONSENT_CONTACT_SYNC(SitePage.FORMS, MARKDOWN);

    /** Pages of the public site; texts of FORMS stand beside what a visitor or a customer agrees to, ELSEWHERE is what the tenant has at other services, AGREEMENTS what customers sign. */
    public enum SitePage { HOME, SERVICES, TRADES, PRICES, QUESTIONS, ELSEWHERE, CONTACT, IMPRINT, PRIVACY, TERMS, AGREEMENTS, FORMS }

    private final SitePage page;
    private final TextFormat format;

    TextKind(SitePage page, TextFormat format) {
        this.page = page;
        this.format = format;
    }

    public SitePage getPage() {
        return page;
    }

    public TextFormat getFormat() {
        return format;
    }

    /** Whether somebody may later ask what exactly it said: then the words of each version are kept, with all values put in. */
    public boolean isPromise() {
        return this == PRIVACY || this == TERMS || page == SitePage.AGREEMENTS || page == SitePage.FORMS;
    }

    /** Whether the text may be empty, which takes what it stands for off the site: a trade that is not served, a network without a profile. */
    public boolean isOptional() {
        return this == REFERENCES || page == SitePage.ELSEWHERE || page == SitePage.TRADES && name().endsWith("_HEADLINE");
    }

    /** Name of the kind in addresses and file names. */
    public String getSlug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<TextKind> promises() {
        return Arrays.stream(values()).filter(TextKind::isPromise).toList();
    }

    public static List<TextKind> on(SitePage page) {
        return Arrays.stream(values()).filter(kind -> kind.page == page).toList();
    }
}
