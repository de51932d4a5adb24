package org.vorzimmer.web.portal.consents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.consents.ConsentFilter;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentLedgerService;
import org.vorzimmer.consents.GivenConsent;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of consents: those in force first, everything on demand. */
@Named
@ViewScoped
public class ConsentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConsentLedgerService ledger;
    @Inject Format format;
    @Inject Language language;

    private ConsentFilter.State state = ConsentFilter.State.IN_FORCE;
    private ConsentKind kind;
    private String text;
    private transient ListRows<GivenConsent> rows;

    private ConsentFilter filter() {
        return ConsentFilter.of(state).of(kind).matching(text);
    }

    private ConsentFilter sorted(ListRows.Order order) {
        return filter().sortedBy(ConsentFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("given", "kind", "person", "channel", "form", "text", "covers", "state", "withdrawn")
                .map(column -> language.text("consentlist.field." + column)).toList();
        ListExport.send("einwilligungen.csv", header, (first, size) -> ledger.page(filter(), first, size), this::row);
    }

    private List<String> row(GivenConsent consent) {
        return List.of(format.dateTime(consent.getGivenAt()), language.text("consents.kind." + consent.getKind()),
                consent.getPerson() == null ? "" : consent.getPerson().value(), language.text("consents.channel." + consent.getChannel()), consent.getForm(),
                consent.getLanguage().getTag() + " " + consent.getTextNumber(), consent.getRecordKind() + " " + consent.getRecordId(),
                language.text("consentlist.state." + stateOf(consent)), consent.getWithdrawnAt() == null ? "" : format.dateTime(consent.getWithdrawnAt()));
    }

    public ConsentFilter.State stateOf(GivenConsent consent) {
        if (consent.isInForce()) {
            return ConsentFilter.State.IN_FORCE;
        }
        return consent.getWithdrawnAt() == null ? ConsentFilter.State.EXPIRED : ConsentFilter.State.WITHDRAWN;
    }

    public ListRows<GivenConsent> getRows() {
        if (rows == null) {
            rows = new ListRows<>(GivenConsent::getId, (order, first, size) -> ledger.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public ConsentFilter.State[] getStates() {
        return ConsentFilter.State.values();
    }

    public ConsentKind[] getKinds() {
        return ConsentKind.values();
    }

    public ConsentFilter.State getState() {
        return state;
    }

    /** @param state null, which an address may say, for what is shown without one */
    public void setState(ConsentFilter.State state) {
        this.state = state == null ? ConsentFilter.State.IN_FORCE : state;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public void setKind(ConsentKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
