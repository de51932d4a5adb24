package org.vorzimmer.web.portal.tariffs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tariffs.Offer;
import org.vorzimmer.tariffs.TariffFilter;
import org.vorzimmer.tariffs.TariffService;
import org.vorzimmer.tariffs.TariffService.Row;
import org.vorzimmer.tariffs.TariffVersion;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.kit.tariffs.TariffText;
import org.vorzimmer.web.portal.list.ListRows;

/** The tariffs with the version in force and the coming one. */
@Named
@ViewScoped
public class TariffListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TariffService tariffs;
    @Inject Language language;
    @Inject Format format;
    @Inject TariffText words;

    @Size(max = 80)
    private String text;

    private Offer offer;
    private transient ListRows<Row> rows;

    private Page<Row> page(int first, int size) {
        return tariffs.page(new TariffFilter(text, offer), first, size);
    }

    /** Sends the list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("code", "name", "offer", "validFrom", "baseFee", "coming", "comingFee").map(column -> language.text("tariffs.field." + column)).toList();
        ListExport.send("tarife.csv", header, this::page, this::cells);
    }

    private List<String> cells(Row row) {
        return List.of(row.tariff().getCode(), nameOf(row), language.text("tariffs.offer." + row.tariff().getOffer()), day(row.inForce()), fee(row.inForce()), day(row.coming()),
                fee(row.coming()));
    }

    private String day(Optional<TariffVersion> version) {
        return version.map(found -> format.date(found.getValidFrom())).orElse("");
    }

    private String fee(Optional<TariffVersion> version) {
        return version.map(found -> format.money(found.getTerms().getBaseFee())).orElse("");
    }

    /** The name in force, or that of the first version to come. */
    public String nameOf(Row row) {
        return row.inForce().or(row::coming).map(version -> words.name(version.getText())).orElse(row.tariff().getCode());
    }

    public ListRows<Row> getRows() {
        if (rows == null) {
            rows = new ListRows<>(row -> row.tariff().getId(), (order, first, size) -> page(first, size));
        }
        return rows;
    }

    public Offer[] getOffers() {
        return Offer.values();
    }

    public Offer getOffer() {
        return offer;
    }

    public void setOffer(Offer offer) {
        this.offer = offer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
