package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.content.PromisedText;
import org.vorzimmer.mandates.BankNameService;
import org.vorzimmer.mandates.MandateText;
import org.vorzimmer.offers.Offered;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.signup.Profession;
import org.vorzimmer.signup.SignUpField;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.signup.SignUpStep;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.web.kit.Language;

/** What can be chosen in a sign-up and what follows from the choice: tariffs with their price, the bank of an account, the words to agree to. */
@Named("signUpChoices")
@RequestScoped
public class SignUpChoices {

    /** Names of the plain boxes; there is one for each thing on offer. */
    static final String TARIFF = "tarif";
    private static final String ADD_ONS = "zusatz";
    private static final String ACCEPTED = "ja-";

    @Inject SignUpDesk desk;
    @Inject SignUpService service;
    @Inject BankNameService banks;
    @Inject Language language;
    @Inject FacesContext faces;

    /** The words of an agreement, their hash and whether they are accepted. */
    public record Word(Agreement agreement, PromisedText text, String hash, boolean accepted) {

        public String getId() {
            return ACCEPTED + agreement;
        }
    }

    /** Puts what the boxes say among what was typed: plain boxes, because what is on offer can change between two clicks. */
    void read(SignUpStep step, Map<String, String> typed) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        if (step == SignUpStep.TARIFF) {
            typed.put(SignUpField.TARIFF_ID.name(), first(sent, TARIFF));
            typed.put(SignUpField.ADD_ON_IDS.name(), String.join(" ", sent.getOrDefault(ADD_ONS, new String[0])));
        } else if (step == SignUpStep.AGREEMENTS) {
            Arrays.stream(Agreement.values()).forEach(agreement -> typed.put(SignUpField.of(agreement).name(), first(sent, ACCEPTED + agreement)));
        }
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** Those of the list, and the one that is offered to this visitor. */
    public List<Catalogue.Entry> getTariffs() {
        return desk.facts().tariffs();
    }

    public List<Catalogue.Extra> getExtras() {
        return desk.facts().addOns();
    }

    public boolean isOffered(Catalogue.Entry entry) {
        return desk.facts().isOffered(entry);
    }

    /** Whether the visitor came here with an offer, whatever has become of it. */
    public boolean isOfferBrought() {
        return desk.offer() != null;
    }

    /** Whether its price counts for what is chosen. */
    public boolean isOfferKept() {
        return desk.facts().promised(desk.answers()).isPresent();
    }

    /** Null when there was none, or when it is gone. */
    public Offered getOffer() {
        return desk.facts().offer();
    }

    /** Key of why it counts no more; null while it is open. */
    public String getOfferOver() {
        return desk.facts().isOfferOpen() ? null : "offers.over." + (getOffer() == null ? "GONE" : getOffer().state());
    }

    /** Chooses what is offered once more. */
    public void backToOffer() {
        if (desk.facts().isOfferOpen()) {
            desk.write(SignUpStep.TARIFF, desk.facts().offeredChoice(), (HttpServletResponse) faces.getExternalContext().getResponse());
        }
    }

    /** What would be agreed, in one word. */
    public String getTerms() {
        return desk.facts().terms(desk.answers());
    }

    public boolean isChosen(Catalogue.Entry entry) {
        return desk.answers().text(SignUpField.TARIFF_ID).equals(String.valueOf(entry.tariff().getId()));
    }

    public boolean isWanted(Catalogue.Extra extra) {
        return desk.answers().ids(SignUpField.ADD_ON_IDS).contains(extra.addOn().getId());
    }

    /** Null while no tariff is chosen, or when what is wanted is not to be had with it. */
    public Price getPrice() {
        return service.price(desk.answers(), desk.facts()).orElse(null);
    }

    /** The name of the chosen tariff; null while none is chosen. */
    public Catalogue.Entry getTariff() {
        return desk.facts().agreed(desk.answers()).map(agreed -> new Catalogue.Entry(agreed.tariff(), agreed.version())).orElse(null);
    }

    /** The bank's name, or what is wrong with the number; empty while there is nothing to say. */
    public String getAccountHint() {
        String typed = desk.answers().text(SignUpField.IBAN);
        if (typed.isEmpty()) {
            return "";
        }
        return Iban.refusal(typed).map(refusal -> language.text(refusal.messageKey(), refusal.country(), refusal.expectedLength(), refusal.actualLength()))
                .orElseGet(() -> Iban.parse(typed).flatMap(banks::of).map(bank -> bank.name()).orElseGet(() -> language.text("signup.ibanGood")));
    }

    public boolean isBicNeeded() {
        return Iban.parse(desk.answers().text(SignUpField.IBAN)).filter(Iban::needsBic).isPresent();
    }

    /** Null while something is missing in it. */
    public MandateText getMandate() {
        return service.mandate(desk.answers(), desk.language()).orElse(null);
    }

    public boolean isClickEnough() {
        return service.isClickEnough();
    }

    /** The agreements that this visitor needs. */
    public List<Word> getWords() {
        boolean secretive = Profession.of(desk.answers().text(SignUpField.PROFESSION)).isSecretive();
        return Arrays.stream(Agreement.values()).filter(agreement -> agreement.isNeededBy(secretive)).map(agreement -> {
            PromisedText text = service.text(agreement, desk.language());
            String hash = SignUpService.hashOf(text);
            return new Word(agreement, text, hash, hash.equals(desk.answers().text(SignUpField.of(agreement))));
        }).toList();
    }
}
