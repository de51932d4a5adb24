package org.vorzimmer.it.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor without script who asks for a trial and reads the mail. */
public final class TrialSeeker {

    private static final Pattern PAGE = Pattern.compile("/testen/seite\\?trial=[A-Za-z0-9_-]+(?:&lang=en)?");
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");
    private static final String TOO_FAST = "schneller, als ein Mensch tippt";

    private TrialSeeker() {
    }

    /** What stands in a mail with a code: the personal page and the code. */
    public record Invitation(String page, String code) {
    }

    /** Asks for a trial; the first mail to this address brings page and code. */
    public static Invitation begin(Vorzimmer installation, Vorzimmer.Tenant tenant, String email) {
        Visitor visitor = Visitor.at(installation, tenant.host()).open("/testen");
        visitor.submit("form", "form:send", "form:name:input", "Jule Fährmann", "form:greeting:input", "Buchbinderei Fährmann, guten Tag", "form:email:input", email,
                "form:phone:input", "030 23125 904", "form:consent:input", "on");
        while (visitor.says(TOO_FAST)) {
            visitor.submit("form", "form:send", "form:consent:input", "on");
        }
        if (!visitor.path().contains("/testen/danke")) {
            throw new AssertionError("Not taken: " + visitor.text());
        }
        return invitation(installation, email, 1);
    }

    /** Waits for the mail with this number, counted from one, which has to have a code in it. */
    public static Invitation invitation(Vorzimmer installation, String email, int number) {
        String mail = Mails.await(installation, email, number);
        Matcher page = PAGE.matcher(mail);
        Matcher code = CODE.matcher(mail);
        if (!page.find() || !code.find()) {
            throw new AssertionError("No code in the mail to " + email + ": " + mail);
        }
        return new Invitation(page.group(), code.group(1));
    }
}
