package org.vorzimmer.web.portal.offers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.offers.NewOffer;
import org.vorzimmer.offers.OfferPreview;
import org.vorzimmer.offers.OfferService;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.kit.tariffs.TariffText;
import org.vorzimmer.web.portal.contracts.TermsForm;

/** The form of an offer: what it costs is said while it is chosen, what goes out is shown before it does. */
@Named
@ViewScoped
public class OfferEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of("offers.validUntil.past", "form:validUntil:input", "offers.validUntil.far", "form:validUntil:input",
            "offers.validUntil.leadGoes", "form:validUntil:input", "offers.baseFee.high", "form:baseFee:input", "contracts.tariff.notOffered", "form:tariff:input",
            "contracts.addOn.notWithTariff", "form:addOns", "contracts.addOn.notOffered", "form:addOns");

    @Inject OfferService offers;
    @Inject CatalogueService catalogue;
    @Inject TariffText words;
    @Inject Format format;
    @Inject Language language;

    private final TermsForm terms = new TermsForm();
    private long id;
    private String obstacle;
    private String name;
    private LocalDate last;
    private transient OfferPreview preview;
    private boolean previewed;
    private BigDecimal baseFee;
    @NotNull
    private LocalDate validUntil;
    @Size(max = NewOffer.LONGEST_MESSAGE)
    private String message;

    /** Called once the id of the enquiry is known; a foreign or unknown id answers "not found". */
    public void load() {
        if (id <= 0) {
            throw new NotFoundException(Lead.class, id);
        }
        obstacle = offers.obstacle(id).orElse(null);
        if (obstacle == null) {
            OfferService.Form form = offers.form(id);
            name = form.lead().getDisplayName();
            validUntil = form.proposed();
            last = form.last();
            terms.offer(catalogue.today(), false, words, format, language);
        }
    }

    /** Works out the price of what the form says; says nothing while it cannot be offered. */
    public void look() {
        previewed = false;
        try {
            preview = terms.getTariff() == null ? null : offers.preview(id, wanted());
        } catch (BusinessException e) {
            preview = null;
        }
    }

    /** Shows the mail as it would go out. */
    public void preview() {
        try {
            preview = offers.preview(id, wanted());
            previewed = true;
        } catch (BusinessException e) {
            refuse(e);
        }
    }

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String send() {
        try {
            offers.make(id, wanted());
        } catch (BusinessException e) {
            refuse(e);
            return null;
        }
        Messages.doneOnNextPage("offers.edit.done");
        return "/leads/lead-detail?faces-redirect=true&id=" + id;
    }

    private void refuse(BusinessException refusal) {
        preview = null;
        previewed = false;
        Messages.refuseAt(FIELDS.get(refusal.messageKey()), refusal.messageKey(), last == null ? "" : format.date(last));
    }

    private NewOffer wanted() {
        return new NewOffer(terms.getTariff(), terms.getAddOns(), baseFee, validUntil, message, terms.getSubmission());
    }

    /** Null until a tariff is chosen. */
    public OfferPreview getPreview() {
        return preview;
    }

    public boolean isPreviewed() {
        return previewed && preview != null;
    }

    /** Key of why there can be no offer; null when there can. */
    public String getObstacle() {
        return obstacle;
    }

    public String getName() {
        return name;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public BigDecimal getBaseFee() {
        return baseFee;
    }

    public void setBaseFee(BigDecimal baseFee) {
        this.baseFee = baseFee;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
