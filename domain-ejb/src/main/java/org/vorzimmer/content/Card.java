package org.vorzimmer.content;

import java.util.ArrayList;
import java.util.List;

/** One building block of a page: a service, a step, a question with its answer. */
public record Card(String title, String text) {

    static List<Card> parse(String body) {
        List<Card> cards = new ArrayList<>();
        for (String block : body.replace("\r\n", "\n").strip().split("\n[ \t]*\n\\s*")) {
            String[] parts = block.strip().split("\\R", 2);
            if (!parts[0].isBlank()) {
                cards.add(new Card(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip().replaceAll("\\s*\\R\\s*", " ")));
            }
        }
        return cards;
    }
}
