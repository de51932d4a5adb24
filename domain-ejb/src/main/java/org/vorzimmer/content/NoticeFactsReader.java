package org.vorzimmer.content;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;

/** Asks the policy in force for what the notice must say. */
@Dependent
class NoticeFactsReader {

    NoticeFacts read(TextLanguage language) {
        return new NoticeFacts(List.of(), List.of(), "", Set.of(), Set.of(), Set.of(), "NOT_NAMED", Set.of(), Set.of());
    }
}
