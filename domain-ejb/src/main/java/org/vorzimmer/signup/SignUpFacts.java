package org.vorzimmer.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.offers.Offered;
import org.vorzimmer.tariffs.AddOnVersion;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tenancy.TenantOwned;

/**
 * What the steps are judged against.
 *
 * @param mailConfirmed whether the code that was sent to the address came back
 * @param loginTaken whether somebody has a login under this address already
 * @param words hash of the words of each agreement as they are shown today
 * @param offer with which the visitor came, as it stands now; null for none, and when it is gone
 */
public record SignUpFacts(Catalogue catalogue, boolean mailConfirmed, boolean loginTaken, Map<Agreement, String> words, Offered offer) {

    public SignUpFacts {
        words = Map.copyOf(words);
    }

    /** For a visitor who came without an offer. */
    public SignUpFacts(Catalogue catalogue, boolean mailConfirmed, boolean loginTaken, Map<Agreement, String> words) {
        this(catalogue, mailConfirmed, loginTaken, words, null);
    }

    /** The tariffs to choose from: those with a public price, and the one that is offered. */
    public List<Catalogue.Entry> tariffs() {
        List<Catalogue.Entry> choice = new ArrayList<>();
        if (isOfferOpen() && catalogue.tariffs().stream().noneMatch(entry -> entry.isPriced() && isOffered(entry))) {
            choice.add(offer.tariff());
        }
        catalogue.tariffs().stream().filter(Catalogue.Entry::isPriced).forEach(choice::add);
        return choice;
    }

    /** The add-ons to choose from: those that everybody can have, and those that are offered. */
    public List<Catalogue.Extra> addOns() {
        List<Catalogue.Extra> choice = new ArrayList<>(catalogue.choosable());
        if (isOfferOpen()) {
            List<Long> known = choice.stream().map(extra -> extra.addOn().getId()).toList();
            offer.addOns().stream().filter(extra -> !known.contains(extra.addOn().getId())).forEach(choice::add);
        }
        return choice;
    }

    public boolean isOfferOpen() {
        return offer != null && offer.isOpen();
    }

    /** Whether this is the tariff that is offered, at whatever price. */
    public boolean isOffered(Catalogue.Entry entry) {
        return isOfferOpen() && entry.tariff().getId().equals(offer.agreed().tariff().getId());
    }

    /** What is offered, as long as it stands and exactly this is chosen; with another choice the list counts. */
    public Optional<AgreedTariff> promised(SignUpAnswers answers) {
        return isOfferOpen() && offer.isExactly(answers.text(SignUpField.TARIFF_ID), answers.ids(SignUpField.ADD_ON_IDS)) ? Optional.of(offer.agreed()) : Optional.empty();
    }

    /** What a visitor tells who chooses the offer, which must be open. */
    public Map<SignUpField, String> offeredChoice() {
        return SignUpInvitation.choice(offer);
    }

    /** The tariff of the list that is chosen. */
    Optional<Catalogue.Entry> tariff(SignUpAnswers answers) {
        return catalogue.tariffs().stream().filter(entry -> entry.isPriced() && isChosen(entry, answers)).findFirst();
    }

    /** What would be agreed with this choice; empty while it is none that can be had. */
    public Optional<AgreedTariff> agreed(SignUpAnswers answers) {
        return promised(answers).or(() -> tariff(answers).map(entry -> {
            List<Long> wanted = answers.ids(SignUpField.ADD_ON_IDS);
            List<AddOnVersion> addOns = catalogue.choosable().stream().filter(extra -> wanted.contains(extra.addOn().getId())).map(Catalogue.Extra::version).toList();
            return new AgreedTariff(entry.tariff(), entry.version(), addOns);
        }));
    }

    /** The same in one word, so that an order can name what its page has shown; empty while there is nothing. */
    public String terms(SignUpAnswers answers) {
        return agreed(answers).map(agreed -> agreed.version().getId() + "/" + agreed.addOns().stream().map(TenantOwned::getId).sorted().map(String::valueOf).collect(Collectors.joining("-"))
                + "/" + agreed.terms().getBaseFee().stripTrailingZeros().toPlainString()).orElse("");
    }

    private static boolean isChosen(Catalogue.Entry entry, SignUpAnswers answers) {
        return answers.text(SignUpField.TARIFF_ID).equals(String.valueOf(entry.tariff().getId()));
    }
}
