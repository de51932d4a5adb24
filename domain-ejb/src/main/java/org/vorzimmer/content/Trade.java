package org.vorzimmer.content;

import java.util.Arrays;
import java.util.Optional;

/** A trade that has a page of its own on the site, unless the tenant leaves its headline empty. */
public enum Trade {

    DOCTORS("aerzte", TextKind.DOCTORS_HEADLINE, TextKind.DOCTORS_LEAD, TextKind.DOCTORS_CARDS),
    LAWYERS("kanzleien", TextKind.LAWYERS_HEADLINE, TextKind.LAWYERS_LEAD, TextKind.LAWYERS_CARDS),
    CRAFTS("handwerk", TextKind.CRAFTS_HEADLINE, TextKind.CRAFTS_LEAD, TextKind.CRAFTS_CARDS),
    AGENCIES("agenturen", TextKind.AGENCIES_HEADLINE, TextKind.AGENCIES_LEAD, TextKind.AGENCIES_CARDS);

    private final String slug;
    private final TextKind headline;
    private final TextKind lead;
    private final TextKind cards;

    Trade(String slug, TextKind headline, TextKind lead, TextKind cards) {
        this.slug = slug;
        this.headline = headline;
        this.lead = lead;
        this.cards = cards;
    }

    public static Optional<Trade> of(String slug) {
        return Arrays.stream(values()).filter(trade -> trade.slug.equals(slug)).findFirst();
    }

    /** Name of the trade in addresses. */
    public String getSlug() {
        return slug;
    }

    public TextKind getHeadline() {
        return headline;
    }

    public TextKind getLead() {
        return lead;
    }

    public TextKind getCards() {
        return cards;
    }
}
