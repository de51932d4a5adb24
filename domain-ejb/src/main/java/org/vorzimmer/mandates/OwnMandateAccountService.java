package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.CUSTOMER_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** A customer names another account for its mandate, or gives a new mandate: the paper is rendered first, then one short transaction stores it. */
@Stateless
@RolesAllowed(CUSTOMER_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnMandateAccountService {

    @Inject AccountOffers offers;
    @Inject AccountChangeBook book;
    @Inject PdfRenderer renderer;
    @Inject TenantSettings settings;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** What the account means for the own mandate, and the words to agree to; refuses what cannot stay, with its field. */
    public AccountOffer offer(@NotNull @Valid AccountWish wish) {
        return offers.of(wish);
    }

    /** The same sent again changes nothing more. Fails when the words that were shown are not those of now. */
    public void change(@NotNull @Valid AccountWish wish, @NotNull @Valid AccountClick click) {
        if (book.isKnown(wish, click)) {
            return;
        }
        AccountOffer offer = offers.of(wish);
        attempts.run(user.loginIdOrNull(), "mandate.ownAccount", offer.current() == null ? null : MandateService.OBJECT_KIND + ":" + offer.current().getId(), () -> {
            if (!offer.text().hash().equals(click.shownTextHash())) {
                throw new ConflictException("mandate.text.changed", "The words that were shown are not those of now");
            }
            ClickEvidence evidence = evidence(wish, click, user.get());
            byte[] pdf = offer.kind() == AccountOffer.Kind.FORM ? null
                    : renderer.render(MandatePaper.given(offer.text(), evidence, offer.order().language(), settings.get(TenantSetting.COMPANY)));
            book.place(offer, evidence, click, pdf);
        });
    }

    private ClickEvidence evidence(AccountWish wish, AccountClick click, SignedIn person) {
        Map<String, String> fields = new TreeMap<>(Map.of("iban", wish.iban().value()));
        if (wish.bic() != null) {
            fields.put("bic", wish.bic().value());
        }
        if (!wish.isSameHolder()) {
            fields.put("holder", wish.holder());
            fields.put("address", wish.address().toString());
        }
        return ClickEvidence.ofLogin(click.shownTextHash(), click.displayedAt(), clock.instant(), "portal " + person.sessionId(), person.loginId(), fields);
    }
}
