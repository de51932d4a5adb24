package org.vorzimmer.web.portal.offers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vorzimmer.offers.LeadOffer;
import org.vorzimmer.offers.OfferDetails;
import org.vorzimmer.offers.OfferFilter;
import org.vorzimmer.offers.OfferService;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.kit.tariffs.TariffText;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of all offers, narrowed to a state on demand. */
@Named
@ViewScoped
public class OfferListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OfferService offers;
    @Inject TariffText words;
    @Inject Format format;
    @Inject Language language;

    private LeadOffer.State state;
    private String text;
    private transient ListRows<OfferDetails> rows;

    private OfferFilter filter() {
        return OfferFilter.ALL.in(state).matching(text);
    }

    private OfferFilter sorted(ListRows.Order order) {
        return filter().sortedBy(OfferFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("number", "person", "state", "tariff", "net", "made", "validUntil").map(column -> language.text("offers.field." + column)).toList();
        ListExport.send("angebote.csv", header, (first, size) -> offers.page(filter(), first, size), this::cells);
    }

    private List<String> cells(OfferDetails row) {
        return List.of(row.offer().getNumber(), row.lead().getDisplayName(), language.text("offers.state." + row.offered().state()),
                words.name(row.offered().agreed().version().getText()), format.money(row.monthly().net().euros()), format.dateTime(row.offer().getMadeAt()),
                format.date(row.offer().getValidUntil()));
    }

    public ListRows<OfferDetails> getRows() {
        if (rows == null) {
            rows = new ListRows<>(OfferDetails::id, (order, first, size) -> offers.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public LeadOffer.State[] getStates() {
        return LeadOffer.State.values();
    }

    public LeadOffer.State getState() {
        return state;
    }

    /** @param state null for all */
    public void setState(LeadOffer.State state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
