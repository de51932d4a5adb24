package org.vorzimmer.consents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vorzimmer.content.SiteTextService;

/** What a person sees and withdraws without signing in: whoever holds the link from a mail is the person. */
@Stateless
@PermitAll
public class MyConsentsService {

    @Inject ConsentQueries consents;
    @Inject SiteTextService texts;
    @Inject PersonKeys keys;
    @Inject Withdrawals withdrawals;

    /** The person's consents, the oldest first; none for a link that is not ours, so that links tell nothing by being tried. */
    public List<ConsentLedgerService.Detail> of(String token) {
        List<GivenConsent> own = keys.read(token).map(consents::ofPerson).orElse(List.of());
        Map<Long, ConsentWithdrawal> withdrawn = consents.withdrawals(own);
        return own.stream().map(consent -> new ConsentLedgerService.Detail(consent,
                texts.agreed(consent.getKind().text(), consent.getLanguage(), consent.getTextNumber()).orElse(""), withdrawn.get(consent.getId()))).toList();
    }

    /** Withdraws one of the person's own consents; anything else changes nothing. */
    public void withdraw(String token, long consentId) {
        boolean own = keys.read(token).map(consents::ofPerson).orElse(List.of()).stream().anyMatch(consent -> consent.getId() == consentId);
        if (own) {
            withdrawals.withdraw(consentId, ConsentChannel.LINK);
        }
    }
}
