package org.vorzimmer.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives an operator of the demo a few answers to begin with. */
@Dependent
public class DemoChatAnswers {

    @Inject ChatQueries queries;

    @Transactional
    public void fill() {
        queries.save(new CannedAnswer("Begrüßung", "Guten Tag, schön, dass Sie schreiben. Womit können wir helfen?", "Hello, good to hear from you. How can we help?"));
        queries.save(new CannedAnswer("Preise", "Unsere Preise mit Rechner finden Sie auf der Seite „Preise“. Soll ich Ihnen etwas ausrechnen?",
                "You find our prices and a calculator on the page “Prices”. Shall I calculate something for you?"));
        queries.save(new CannedAnswer("Rückruf anbieten", "Das klären wir am besten am Telefon. Unter welcher Nummer und wann erreichen wir Sie?",
                "That is best settled by phone. At which number and when can we reach you?"));
    }
}
