package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vorzimmer.content.Trade;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.web.kit.Language;

/** The trade whose page was asked for; one that the tenant does not serve is not found. */
@Named
@RequestScoped
public class TradeView {

    @Inject SiteView site;
    @Inject Language language;

    public Trade getTrade() {
        return site.getTexts().trades().stream().filter(trade -> language.at(SiteRoutes.of(trade))).findFirst()
                .orElseThrow(() -> new NotFoundException(Trade.class, "?"));
    }
}
