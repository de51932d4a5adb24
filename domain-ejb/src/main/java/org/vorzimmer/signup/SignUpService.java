package org.vorzimmer.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.MandateText;
import org.vorzimmer.offers.OfferDesk;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.shared.EmailAddress;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.Price;

/** What the steps of a sign-up show and are judged against; open to all, and everything in it is public or the visitor's own. */
@Stateless
@PermitAll
public class SignUpService {

    @Inject SignUpDraftService drafts;
    @Inject CatalogueService catalogue;
    @Inject SiteTextService texts;
    @Inject MandateGrantService mandates;
    @Inject CustomerLogins logins;
    @Inject OfferDesk offers;

    /** Whether somebody can sign up at this operator: it has a tariff with a public price and can collect. */
    public boolean isOffered() {
        return mandates.isOffered() && catalogue.today().tariffs().stream().anyMatch(Catalogue.Entry::isPriced);
    }

    /**
     * As of now. Whether a login exists is said only to whoever has shown that the address is their own.
     *
     * @param offer of the draft; null for none
     */
    public SignUpFacts facts(@NotNull SignUpAnswers answers, Long offer, boolean mailConfirmed, @NotNull TextLanguage language) {
        Map<Agreement, String> words = new EnumMap<>(Agreement.class);
        for (Agreement agreement : Agreement.values()) {
            words.put(agreement, hashOf(text(agreement, language)));
        }
        boolean taken = mailConfirmed && EmailAddress.parse(answers.text(SignUpField.EMAIL)).flatMap(logins::withName).isPresent();
        return new SignUpFacts(catalogue.today(), mailConfirmed, taken, words, offer == null ? null : offers.offered(offer).orElse(null));
    }

    /** The words of an agreement as they stand today. */
    public PromisedText text(@NotNull Agreement agreement, @NotNull TextLanguage language) {
        return texts.promised(agreement.getText(), language);
    }

    /** What is kept when somebody accepts these words. */
    public static String hashOf(PromisedText text) {
        return Sha256.of(text.html());
    }

    /** The monthly price of what was chosen, without calls; empty while no tariff is chosen or when it is not to be had that way. */
    public Optional<Price> price(@NotNull SignUpAnswers answers, @NotNull SignUpFacts facts) {
        return SignUpPrice.of(answers, facts);
    }

    /** The words of the mandate with everything filled in; empty while something is missing in them. */
    public Optional<MandateText> mandate(@NotNull SignUpAnswers answers, @NotNull TextLanguage language) {
        return SignUpMandate.of(answers, language).map(mandates::textFor);
    }

    /** Whether a click gives the mandate at this operator, or a form is to be signed. */
    public boolean isClickEnough() {
        return mandates.isClickEnough();
    }

    /** Keeps a password, as a hash, for the login that is made with the order. False when it is too weak: nothing is kept then. */
    public boolean keepPassword(@NotNull String token, @NotNull String password) {
        Optional<SignUpDraftService.Opened> draft = drafts.open(token);
        Optional<EmailAddress> address = draft.flatMap(opened -> EmailAddress.parse(opened.answers().text(SignUpField.EMAIL)));
        Optional<String> hash = address.flatMap(email -> logins.hashOf(email, password));
        return hash.isPresent() && drafts.write(token, SignUpStep.LOGIN, Map.of(SignUpField.PASSWORD_HASH, hash.get()));
    }
}
