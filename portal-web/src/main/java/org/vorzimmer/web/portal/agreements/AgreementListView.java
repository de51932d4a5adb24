package org.vorzimmer.web.portal.agreements;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.agreements.Acceptance;
import org.vorzimmer.agreements.AcceptanceFilter;
import org.vorzimmer.agreements.Agreement;
import org.vorzimmer.agreements.AgreementService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** Who has agreed to what: each customer's latest acceptances, or only those of an older text. */
@Named
@ViewScoped
public class AgreementListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AgreementService agreements;
    @Inject Format format;

    private Agreement agreement;
    private boolean outdated;
    private String text;
    private transient ListRows<AgreementService.Row> rows;

    private AcceptanceFilter filter() {
        return new AcceptanceFilter(agreement, outdated, text);
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("number", "customer", "agreement", "version", "person", "accepted", "channel", "state").map(column -> texts.getString("agreements.field." + column)).toList();
        ListExport.send("vereinbarungen.csv", header, (first, size) -> agreements.page(filter(), first, size), row -> cells(row, texts));
    }

    private List<String> cells(AgreementService.Row row, ResourceBundle texts) {
        Acceptance one = row.acceptance();
        return List.of(row.customer().getNumber(), row.customer().getDisplayName(), texts.getString("agreements.name." + one.getAgreement()), String.valueOf(one.getNumber()),
                one.getPerson(), format.day(one.getAcceptedAt()), texts.getString("agreements.channel." + one.getChannel()), texts.getString(row.outdated() ? "agreements.state.OLD" : "agreements.state.CURRENT"));
    }

    public ListRows<AgreementService.Row> getRows() {
        if (rows == null) {
            rows = new ListRows<>(row -> row.acceptance().getId(), (order, first, size) -> agreements.page(filter(), first, size));
        }
        return rows;
    }

    public Agreement[] getAgreements() {
        return Agreement.values();
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public void setAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    public boolean isOutdated() {
        return outdated;
    }

    public void setOutdated(boolean outdated) {
        this.outdated = outdated;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
