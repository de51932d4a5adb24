package org.vorzimmer.web.site.leads;

import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.leads.CallbackWindow;
import org.vorzimmer.leads.CallbackWish;

/** What a visitor typed and ticked on the callback page. */
public class CallbackForm extends EnquiryForm {

    private final List<CallbackWindow> windows = new ArrayList<>();

    CallbackWish toWish(String language) {
        return new CallbackWish(clean(getCompany()), clean(getName()), emailAddress(), phoneNumber(), cleanText(getMessage()), language, windows);
    }

    void choose(List<CallbackWindow> chosen) {
        windows.clear();
        windows.addAll(chosen);
    }

    boolean hasChosen(CallbackWindow window) {
        return windows.contains(window);
    }
}
