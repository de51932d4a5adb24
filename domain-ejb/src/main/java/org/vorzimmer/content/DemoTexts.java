package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vorzimmer.shared.Setting;

/** Texts that the demo's operators have written themselves; refused outside demo mode. */
@Dependent
public class DemoTexts {

    @Inject Publisher publisher;
    @Inject Clock clock;

    /** Publishes the first version of a text by the rules for every text. */
    public void publish(TextKind kind, TextLanguage language, String text) {
        if (!Setting.DEMO.isTrue()) {
            throw new IllegalStateException("Demo texts exist in demo mode only");
        }
        DraftRules.check(kind, text);
        publisher.publish(kind, language, text.strip(), clock.instant(), 0);
    }
}
