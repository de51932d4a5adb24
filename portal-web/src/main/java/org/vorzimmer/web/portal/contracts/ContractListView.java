package org.vorzimmer.web.portal.contracts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.contracts.Contract;
import org.vorzimmer.contracts.ContractFilter;
import org.vorzimmer.contracts.ContractService;
import org.vorzimmer.contracts.ContractState;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of contracts: those that have not ended first, ended ones on demand. */
@Named
@ViewScoped
public class ContractListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContractService contracts;
    @Inject Format format;

    private ContractState state;
    private String text;
    private transient ListRows<ContractService.Row> rows;

    private ContractFilter filter() {
        return ContractFilter.current().in(state).matching(text);
    }

    private ContractFilter sorted(ListRows.Order order) {
        return filter().sortedBy(ContractFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("number", "customerNumber", "customer", "state", "concluded", "begins", "ends").map(column -> texts.getString("contracts.field." + column)).toList();
        ListExport.send("vertraege.csv", header, (first, size) -> contracts.page(filter(), first, size), row -> cells(row, texts));
    }

    private List<String> cells(ContractService.Row row, ResourceBundle texts) {
        Contract contract = row.contract();
        return List.of(contract.getNumber(), row.customer().getNumber(), row.customer().getDisplayName(), texts.getString("contracts.state." + row.state()),
                format.day(contract.getConcludedAt()), format.date(contract.getBeginsOn()), contract.getEndsOn() == null ? "" : format.date(contract.getEndsOn()));
    }

    public ListRows<ContractService.Row> getRows() {
        if (rows == null) {
            rows = new ListRows<>(row -> row.contract().getId(), (order, first, size) -> contracts.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public ContractState[] getStates() {
        return ContractState.values();
    }

    public ContractState getState() {
        return state;
    }

    public void setState(ContractState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
