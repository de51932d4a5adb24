package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.content.Announcement;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.SiteTexts;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.web.kit.Language;

/** The texts of the tenant's site in the visitor's language. */
@Named("site")
@RequestScoped
public class SiteView {

    /** Drawings beside the services, in turn: they say nothing that the text does not say. */
    private static final List<String> DRAWINGS = List.of("phone-in", "phone", "file", "calendar", "sun", "lock", "users", "check-circle");

    @Inject SiteTextService service;
    @Inject Language language;
    @Inject Clock clock;

    private SiteTexts texts;
    private Optional<Announcement> announcement;

    public SiteTexts getTexts() {
        if (texts == null) {
            texts = service.inForce(getTextLanguage());
        }
        return texts;
    }

    /** The news about the privacy notice, or null. */
    public Announcement getAnnouncement() {
        if (announcement == null) {
            announcement = service.announcement(getTextLanguage());
        }
        return announcement.orElse(null);
    }

    public String drawing(int index) {
        return DRAWINGS.get(index % DRAWINGS.size());
    }

    TextLanguage getTextLanguage() {
        return TextLanguage.of(language.getLocale());
    }

    boolean isPast(Instant moment) {
        return !moment.isAfter(clock.instant());
    }
}
