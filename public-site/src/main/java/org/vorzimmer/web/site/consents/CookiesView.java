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

/** The page that describes every cookie of the product. */
@Named("cookies")
@RequestScoped
public class CookiesView {

    @Inject TenantSettings settings;
    @Inject SignUpService signUp;
    @Inject TrialIntakeService trials;

    /** Those that a visitor of this tenant can meet. */
    public List<ProductCookie> getAll() {
        boolean chats = !settings.get(TenantSetting.CHAT_HOURS).isBlank();
        return Stream.of(ProductCookie.values()).filter(cookie -> cookie != ProductCookie.CHAT || chats)
                .filter(cookie -> cookie != ProductCookie.SIGN_UP || signUp.isOffered())
                .filter(cookie -> cookie != ProductCookie.TRIAL || trials.isOffered()).toList();
    }

    /** 0 for a cookie that goes with the browser's session. */
    public long days(ProductCookie cookie) {
        return cookie.getLifeTime().map(Duration::toDays).orElse(0L);
    }
}
