package org.vorzimmer.web.site.visits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.visits.Campaign;
import org.vorzimmer.web.site.consents.SiteCookie;

/** The campaign that brought a visitor: named by the address of the first page, remembered by a cookie after a consent. */
public final class CampaignCookie {

    private static final List<String> PARAMETERS = List.of("kampagne", "utm_campaign");

    private CampaignCookie() {
    }

    /** The one that this address names, of whatever page it is. */
    public static Optional<String> inAddress(String address) {
        int query = address == null ? -1 : address.indexOf('?');
        return query < 0 ? Optional.empty() : inQuery(address.substring(query + 1).replaceFirst("#.*", ""));
    }

    static Optional<String> inQuery(String query) {
        return query == null ? Optional.empty() : PARAMETERS.stream()
                .flatMap(name -> Arrays.stream(query.split("&")).filter(part -> part.startsWith(name + "=")).map(part -> part.substring(name.length() + 1)))
                .flatMap(value -> decoded(value).stream()).flatMap(value -> Campaign.of(value).stream()).findFirst();
    }

    static Optional<String> of(HttpServletRequest request) {
        return SiteCookie.read(request, ProductCookie.CAMPAIGN).flatMap(CampaignCookie::decoded).flatMap(Campaign::of);
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String campaign) {
        SiteCookie.set(request, response, ProductCookie.CAMPAIGN, URLEncoder.encode(campaign, StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Stream.of(value).map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8)).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
