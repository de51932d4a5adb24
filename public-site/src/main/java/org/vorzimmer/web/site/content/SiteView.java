package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.content.Announcement;
import org.vorzimmer.content.Card;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.SiteTexts;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.trials.TrialIntakeService;
import org.vorzimmer.web.kit.Language;

/** The texts of the tenant's site in the visitor's language. */
@Named("site")
@RequestScoped
public class SiteView {

    /** Drawings beside the services, in turn: they say nothing that the text does not say. */
    private static final List<String> DRAWINGS = List.of("phone-in", "phone", "file", "calendar", "sun", "lock", "users", "check-circle");

    @Inject SiteTextService service;
    @Inject TenantSettings settings;
    @Inject SignUpService signUp;
    @Inject TrialIntakeService trials;
    @Inject Language language;
    @Inject Clock clock;

    private Boolean signUpOffered;
    private Boolean trialOffered;
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

    /** All questions: those of the home page first. */
    public List<Card> getQuestions() {
        return Stream.of(TextKind.HOME_QUESTIONS, TextKind.QUESTIONS).flatMap(kind -> getTexts().cards(kind.name()).stream()).toList();
    }

    /** Whether this tenant has the page: one without videos, for example, has no page of them. */
    public boolean has(String address) {
        return switch (address) {
            case "/branchen" -> !getTexts().trades().isEmpty();
            case "/videos" -> !getTexts().videos().isEmpty();
            case "/newsletter" -> settings.list(TenantSetting.FEATURES_ON).contains("NEWSLETTER");
            case "/anmelden/firma" -> isSignUpOffered();
            case "/testen" -> isTrialOffered();
            case "/netzwerke" -> !getTexts().socialLinks().isEmpty();
            default -> !address.startsWith("/branchen/") || getTexts().trades().stream().anyMatch(trade -> address.equals(SiteRoutes.of(trade)));
        };
    }

    /** For pages that only some tenants have: there is none where there is nothing to show. */
    public void require(String address) {
        if (!has(address)) {
            throw new NotFoundException(SiteRoutes.Route.class, address);
        }
    }

    private boolean isSignUpOffered() {
        if (signUpOffered == null) {
            signUpOffered = signUp.isOffered();
        }
        return signUpOffered;
    }

    private boolean isTrialOffered() {
        if (trialOffered == null) {
            trialOffered = trials.isOffered();
        }
        return trialOffered;
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
