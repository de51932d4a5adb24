package org.vorzimmer.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.vorzimmer.content.ContentService;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.content.TextState;

/** All texts of the site, page by page, with what is in force and what is to come. */
@Named
@RequestScoped
public class ContentListView {

    @Inject ContentService contents;
    @Inject Clock clock;

    private List<TextState> states;

    public TextKind.SitePage[] getPages() {
        return TextKind.SitePage.values();
    }

    public List<TextKind> textsOn(TextKind.SitePage page) {
        return TextKind.on(page);
    }

    public TextLanguage[] getLanguages() {
        return TextLanguage.values();
    }

    /** The version in force; null while the default text stands. */
    public TextState inForce(TextKind kind, TextLanguage language) {
        return all().stream().filter(state -> state.kind() == kind && state.language() == language)
                .filter(state -> !state.validFrom().isAfter(clock.instant())).findFirst().orElse(null);
    }

    /** The next version that is published but not yet valid, or null. */
    public TextState planned(TextKind kind, TextLanguage language) {
        return all().stream().filter(state -> state.kind() == kind && state.language() == language)
                .filter(state -> state.validFrom().isAfter(clock.instant())).reduce((later, earlier) -> earlier).orElse(null);
    }

    private List<TextState> all() {
        if (states == null) {
            states = contents.states();
        }
        return states;
    }
}
