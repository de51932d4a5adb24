package org.vorzimmer.web.site.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.vorzimmer.consents.ProductCookie;

/** The page that describes every cookie of the product. */
@Named("cookies")
@RequestScoped
public class CookiesView {

    public ProductCookie[] getAll() {
        return ProductCookie.values();
    }

    /** 0 for a cookie that goes with the browser's session. */
    public long days(ProductCookie cookie) {
        return cookie.getLifeTime().map(Duration::toDays).orElse(0L);
    }
}
