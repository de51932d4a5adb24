package org.vorzimmer.web.portal.mandates;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.mandates.Mandate;
import org.vorzimmer.mandates.MandateFilter;
import org.vorzimmer.mandates.MandateService;
import org.vorzimmer.mandates.MandateState;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of mandates: those that live first, ended ones on demand; accounts stand there by their last characters. */
@Named
@ViewScoped
public class MandateListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the list is narrowed to. */
    public enum Scope { CURRENT, AWAITING_SIGNATURE, AWAITING_BANK_CONFIRMATION, ACTIVE, SUSPENDED, REVOKED, EXPIRED, CLOSED, INVALID, ALL }

    @Inject MandateService mandates;

    private Scope scope = Scope.CURRENT;
    private String text;
    private transient ListRows<Mandate> rows;

    private MandateFilter filter() {
        MandateFilter base = MandateFilter.current().matching(text);
        return switch (scope) {
            case CURRENT -> base;
            case ALL -> base.withEnded();
            default -> base.in(MandateState.valueOf(scope.name()));
        };
    }

    private MandateFilter sorted(ListRows.Order order) {
        return filter().sortedBy(MandateFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("reference", "creditorId", "debtor", "iban", "scheme", "type", "state", "signed", "lastDue", "usableUntil")
                .map(column -> texts.getString("mandates.field." + column)).toList();
        ListExport.send("mandate.csv", header, (first, size) -> mandates.page(filter(), first, size), mandate -> row(mandate, texts));
    }

    private List<String> row(Mandate mandate, ResourceBundle texts) {
        return Stream.of(mandate.getReference(), mandate.getCreditorId(), mandate.getDebtorName(), mandate.getMaskedIban(), texts.getString("mandates.scheme." + mandate.getScheme()),
                texts.getString("mandates.type." + mandate.getType()), texts.getString("mandates.state." + mandate.getState()), mandate.getSignedOn(),
                mandate.getLastPresentedDueDate(), mandate.lapse().lastUsableDueDate()).map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    public ListRows<Mandate> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Mandate::getId, (order, first, size) -> mandates.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public boolean isCreditorKnown() {
        return mandates.isCreditorKnown();
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Scope getScope() {
        return scope;
    }

    /** @param scope null, which an address may say, for what is shown without one */
    public void setScope(Scope scope) {
        this.scope = scope == null ? Scope.CURRENT : scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
