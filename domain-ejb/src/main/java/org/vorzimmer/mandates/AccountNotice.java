package org.vorzimmer.mandates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words by which a debtor names another account for a mandate, from a numbered template; like the words of a mandate they are never changed. Pure. */
final class AccountNotice {

    private static final int CURRENT = 1;

    private AccountNotice() {
    }

    static MandateText of(Mandate mandate, String creditor, MandateOrder order) {
        ResourceBundle words = ResourceBundle.getBundle("org.vorzimmer.mandates.account-" + CURRENT, Locale.forLanguageTag(order.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<MandateText.Line> fields = List.of(new MandateText.Line(words.getString("field.creditor"), creditor),
                new MandateText.Line(words.getString("field.creditorId"), mandate.getCreditorId()),
                new MandateText.Line(words.getString("field.reference"), mandate.getReference()),
                new MandateText.Line(words.getString("field.before"), mandate.getMaskedIban()));
        List<String> sentences = List.of("notice", "authorise", "refund").stream().map(words::getString)
                .map(text -> text.replace("{creditor}", creditor).replace("{reference}", mandate.getReference())).toList();
        List<MandateText.Line> account = new ArrayList<>();
        account.add(new MandateText.Line(words.getString("field.debtor"), order.debtorName()));
        account.add(new MandateText.Line(words.getString("field.iban"), order.iban().grouped()));
        if (order.bic() != null) {
            account.add(new MandateText.Line(words.getString("field.bic"), order.bic().value()));
        }
        return new MandateText(CURRENT, words.getString("heading"), fields, sentences, account);
    }
}
