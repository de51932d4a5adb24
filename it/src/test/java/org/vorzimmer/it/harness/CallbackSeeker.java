package org.vorzimmer.it.harness;

import java.util.List;
import java.util.regex.Pattern;

/** A visitor without script who asks to be called back. */
public final class CallbackSeeker {

    private static final Pattern KEY = Pattern.compile("name=\"times\" value=\"([0-9-]+)\"");
    private static final String TOO_FAST = "schneller, als ein Mensch tippt";

    private CallbackSeeker() {
    }

    /** Asks for the next so many windows and gives the reference of the wish. */
    public static String wish(Vorzimmer installation, Vorzimmer.Tenant tenant, String email, int windows) {
        Visitor visitor = Visitor.at(installation, tenant.host()).open("/rueckruf");
        String chosen = String.join("|", offered(visitor).subList(0, windows));
        visitor.submit("form", "form:send", "form:phone:input", "030 23125 903", "form:email:input", email, "form:consent:input", "on", "times", chosen);
        sendUntilTaken(visitor, chosen);
        return visitor.path().replaceAll(".*ref=([A-Z2-9-]+).*", "$1");
    }

    /** What the boxes of the shown page say when they are sent. */
    public static List<String> offered(Visitor visitor) {
        return KEY.matcher(visitor.page()).results().map(key -> key.group(1)).toList();
    }

    /** A form that is sent within two seconds is taken for a program's: a person sends again. */
    public static void sendUntilTaken(Visitor visitor, String chosen) {
        while (visitor.says(TOO_FAST)) {
            visitor.submit("form", "form:send", "times", chosen);
        }
        if (!visitor.path().contains("/danke?ref=")) {
            throw new AssertionError("Not taken: " + visitor.text());
        }
    }
}
