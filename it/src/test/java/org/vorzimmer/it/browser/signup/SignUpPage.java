package org.vorzimmer.it.browser.signup;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vorzimmer.it.harness.Browser;
import org.vorzimmer.it.harness.Mails;
import org.vorzimmer.it.harness.Vorzimmer;

/** The steps of a sign-up as a visitor fills them in; each ends before its button. */
public final class SignUpPage {

    public static final String PASSWORD = "Laterne auf dem Deich 7";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern RESUME = Pattern.compile("https?://\\S+/anmelden/weiter\\S+");

    private final Browser visitor;
    private final Vorzimmer installation;
    private final String email;

    public SignUpPage(Browser visitor, Vorzimmer installation, String email) {
        this.visitor = visitor;
        this.installation = installation;
        this.email = email;
    }

    public SignUpPage company(String name, String vatId) {
        visitor.type("form:companyName:input", name).type("form:vatId:input", vatId).type("form:street:input", "Werftstraße").type("form:houseNumber:input", "4a")
                .type("form:postcode:input", "24143").type("form:town:input", "Kiel").type("form:firstName:input", "Ada").type("form:lastName:input", "Holm")
                .type("form:email:input", email).type("form:phone:input", "0431 5550100");
        return this;
    }

    /** The code of the person's mail with this number, counted from one. */
    public String code(int mail) {
        return found(CODE, mail);
    }

    /** The link in that mail by which another browser goes on. */
    public URI resume(int mail) {
        return URI.create(found(RESUME, mail));
    }

    private String found(Pattern pattern, int mail) {
        String text = Mails.await(installation, email, mail);
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Not in the mail: " + pattern + "\n" + text);
        }
        return matcher.group();
    }

    public SignUpPage login() {
        visitor.type("form:code:input", code(1)).type("form:password:input", PASSWORD);
        return this;
    }

    /** The first one on offer. */
    public SignUpPage tariff() {
        List<WebElement> offered = visitor.driver().findElements(By.name("tarif"));
        offered.get(0).click();
        return this;
    }

    public SignUpPage account(String holder, String iban) {
        visitor.type("form:accountHolder:input", holder).type("form:iban:input", iban);
        return this;
    }

    public SignUpPage agree(String signatory) {
        visitor.type("form:signatory:input", signatory);
        visitor.driver().findElements(By.cssSelector("input[name^='ja-']")).stream().map(box -> box.getDomAttribute("id")).toList().forEach(visitor::tick);
        return this;
    }

    /** Everything up to the summary, from the first step on. */
    public SignUpPage upToTheSummary(URI firstStep) {
        visitor.visit(firstStep);
        company("Bootsbau Holm", "");
        visitor.clickThrough("form:next");
        login();
        visitor.clickThrough("form:next");
        tariff();
        visitor.clickThrough("form:next");
        account("Ada Holm", "NL91 ABNA 0417 1643 00");
        visitor.clickThrough("form:next");
        agree("Ada Holm");
        visitor.clickThrough("form:next").see("Alles richtig?");
        return this;
    }
}
