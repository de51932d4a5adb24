package org.vorzimmer.web.site.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.trials.TrialIntakeService;
import org.vorzimmer.web.kit.Language;

/** The page that describes every cookie of the product. */
@Named("cookies")
@RequestScoped
public class CookiesView {

    @Inject TenantSettings settings;
    @Inject SignUpService signUp;
    @Inject TrialIntakeService trials;
    @Inject CookieChoiceView choice;
    @Inject Language language;

    /** Those that a visitor of this tenant can meet. */
    public List<ProductCookie> getAll() {
        boolean chats = !settings.get(TenantSetting.CHAT_HOURS).isBlank();
        boolean measures = choice.isAsked();
        return Stream.of(ProductCookie.values()).filter(cookie -> cookie != ProductCookie.CHAT || chats)
                .filter(cookie -> cookie != ProductCookie.SIGN_UP || signUp.isOffered())
                .filter(cookie -> cookie != ProductCookie.TRIAL || trials.isOffered())
                .filter(cookie -> measures || !ProductCookie.OF_MEASUREMENT.contains(cookie)).toList();
    }

    /** How long a browser keeps it. */
    public String life(ProductCookie cookie) {
        return cookie.getLifeTime().map(this::life).orElseGet(() -> language.text("cookies.life.session"));
    }

    private String life(Duration time) {
        return time.toDays() > 0 ? language.text("cookies.life.days", time.toDays()) : language.text("cookies.life.minutes", time.toMinutes());
    }
}
