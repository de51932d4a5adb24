package org.vorzimmer.consents;

import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.PRIVACY_OFFICER;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Page;

/** The office's view of what people have agreed to, and the withdrawals that come by telephone, letter or mail. */
@Stateless
@RolesAllowed({OFFICE_LEAD, TENANT_ADMIN, PRIVACY_OFFICER})
public class ConsentLedgerService {

    private static final int MOST_ROWS = 500;

    @Inject ConsentQueries consents;
    @Inject SiteTextService texts;
    @Inject PersonKeys keys;
    @Inject Withdrawals withdrawals;

    /**
     * A consent with all that is known of it.
     *
     * @param words what was agreed to, as sanitised HTML; empty when the text is not kept any more
     * @param withdrawal null as long as it was not withdrawn
     */
    public record Detail(GivenConsent consent, String words, ConsentWithdrawal withdrawal) {
    }

    public Page<GivenConsent> page(@NotNull ConsentFilter filter, int first, int size) {
        return consents.page(filter, EmailAddress.parse(filter.text()).map(keys::of), first, Math.min(size, MOST_ROWS));
    }

    public Detail detail(long consentId) {
        GivenConsent consent = consents.required(consentId);
        return new Detail(consent, texts.agreed(consent.getKind().text(), consent.getLanguage(), consent.getTextNumber()).orElse(""),
                consents.withdrawals(List.of(consent)).get(consentId));
    }

    /** Takes down a withdrawal that reached the office; withdrawing twice changes nothing. */
    public void withdraw(long consentId, @NotNull ConsentChannel channel) {
        if (!ConsentChannel.byHand().contains(channel)) {
            throw new InvalidInputException("consents.withdraw.channelWrong", channel.name());
        }
        withdrawals.withdraw(consentId, channel);
    }
}
