package org.vorzimmer.calls;

import java.util.List;
import org.vorzimmer.instructions.Decision;

/**
 * The words of a decision as it was taken when the call rang.
 *
 * @param title name of the instruction that was in force; null when there was none
 * @param hint what the directory said of the caller; null when nothing
 * @param targets whom the caller was to be put through to, in order
 */
public record DecisionWords(String title, String hint, List<String> targets) {

    static final DecisionWords NONE = new DecisionWords(null, null, List.of());

    public DecisionWords {
        targets = List.copyOf(targets);
    }

    static DecisionWords of(Decision decision) {
        return new DecisionWords(decision.title(), decision.hint(),
                decision.targets().stream().map(target -> target.label() + " " + target.number().readable()).toList());
    }
}
