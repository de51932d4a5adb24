package org.vorzimmer.web.portal.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.Offer;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.tariffs.TariffText;

/** Choice of a tariff with add-ons from a day on, as forms of office and customer make it. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, String> tariffs = new LinkedHashMap<>();
    private final Map<Long, String> extras = new LinkedHashMap<>();
    private String submission = UUID.randomUUID().toString();

    @NotNull
    private Long tariff;

    private List<Long> addOns = new ArrayList<>();

    @NotNull
    private LocalDate from;

    /** @param publicOnly whether only what everybody can have without asking is to be chosen from */
    public void offer(Catalogue catalogue, boolean publicOnly, TariffText words, Format format, Language language) {
        catalogue.tariffs().stream().filter(entry -> !publicOnly || entry.tariff().getOffer() == Offer.PUBLIC).forEach(entry -> tariffs.put(entry.version().getId(),
                language.text("contracts.choice.tariff", words.name(entry.version().getText()), format.money(entry.version().getTerms().getBaseFee()))));
        catalogue.addOns().stream().filter(extra -> !publicOnly || extra.addOn().getOffer() == Offer.PUBLIC).forEach(extra -> extras.put(extra.version().getId(),
                language.text(extra.isMonthly() ? "contracts.choice.monthly" : "contracts.choice.perUse", words.name(extra.version().getText()),
                        format.price(extra.version().getTerms().getPrice()))));
    }

    /** Those of these add-ons that can be chosen. */
    public List<Long> offered(List<Long> addOnVersions) {
        return addOnVersions.stream().filter(extras::containsKey).collect(Collectors.toCollection(ArrayList::new));
    }

    public List<Map.Entry<Long, String>> getTariffs() {
        return List.copyOf(tariffs.entrySet());
    }

    public List<Map.Entry<Long, String>> getExtras() {
        return List.copyOf(extras.entrySet());
    }

    public Long getTariff() {
        return tariff;
    }

    public void setTariff(Long tariff) {
        this.tariff = tariff;
    }

    public List<Long> getAddOns() {
        return addOns;
    }

    public void setAddOns(List<Long> addOns) {
        this.addOns = addOns;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSubmission() {
        return submission;
    }

    /** @param submission as the form says; anything but a word of ours is passed over */
    public void setSubmission(String submission) {
        if (submission != null && submission.matches("[0-9a-f-]{36}")) {
            this.submission = submission;
        }
    }
}
