package org.vorzimmer.web.site.content;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Lets forms send to the address that visitors see, in their language, and not to the page file behind it. */
public class SiteAddresses extends ViewHandlerWrapper {

    public SiteAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return SiteRoutes.addressOf(viewId)
                .map(address -> address + (isEnglish(context) ? "?lang=en" : ""))
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    private static boolean isEnglish(FacesContext context) {
        return context.getViewRoot() != null && Locale.ENGLISH.getLanguage().equals(context.getViewRoot().getLocale().getLanguage());
    }
}
