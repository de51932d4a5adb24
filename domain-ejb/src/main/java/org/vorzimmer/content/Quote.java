package org.vorzimmer.content;

import java.util.Arrays;
import java.util.List;

/** What a customer says of the tenant; company and trade may be empty. */
public record Quote(String name, String company, String trade, String text) {

    private static final int PARTS = 3;

    static List<Quote> parse(String body) {
        return Card.parse(body).stream().filter(card -> !card.text().isBlank()).map(Quote::of).toList();
    }

    private static Quote of(Card card) {
        List<String> who = Arrays.stream(card.title().split("\\|", PARTS)).map(String::strip).toList();
        return new Quote(who.get(0), who.size() > 1 ? who.get(1) : "", who.size() > 2 ? who.get(2) : "", card.text());
    }
}
