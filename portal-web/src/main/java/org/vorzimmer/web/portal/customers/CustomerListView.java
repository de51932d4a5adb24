package org.vorzimmer.web.portal.customers;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.customers.Customer;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.customers.CustomerFilter;
import org.vorzimmer.customers.CustomerService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.PostalAddress;
import org.vorzimmer.shared.Role;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of customers: current ones first, ended ones on demand. */
@Named
@ViewScoped
public class CustomerListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the list is narrowed to. */
    public enum Scope { CURRENT, PROSPECTIVE, ACTIVE, LOCKED, ENDED, ALL }

    @Inject CustomerService customers;
    @Inject CurrentUser user;
    @Inject Format format;

    private Scope scope = Scope.CURRENT;
    private String text;
    private transient ListRows<Customer> rows;

    private CustomerFilter filter() {
        CustomerFilter base = CustomerFilter.current().matching(text);
        return switch (scope) {
            case CURRENT -> base;
            case ALL -> base.withEnded();
            default -> base.in(Customer.State.valueOf(scope.name()));
        };
    }

    private CustomerFilter sorted(ListRows.Order order) {
        return filter().sortedBy(CustomerFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("number", "name", "contact", "street", "houseNumber", "postcode", "town", "country", "email", "phone", "state", "created")
                .map(column -> texts.getString("customers.field." + column)).toList();
        ListExport.send("kunden.csv", header, (first, size) -> customers.page(filter(), first, size), customer -> row(customer, texts));
    }

    private List<String> row(Customer customer, ResourceBundle texts) {
        CustomerData data = customer.getData();
        PostalAddress address = data.address();
        boolean known = address != null;
        return Stream.of(customer.getNumber(), customer.getDisplayName(), customer.getPerson(), known ? address.street() : "", known ? address.houseNumber() : "",
                known ? address.postcode() : "", known ? address.town() : "", known ? address.country() : "", data.email(), data.phone() == null ? null : data.phone().readable(),
                texts.getString("customers.state." + customer.getState()), format.dateTime(customer.getCreatedAt()))
                .map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    public ListRows<Customer> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Customer::getId, (order, first, size) -> customers.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public boolean isMayEnter() {
        return user.has(Role.AGENT) || user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
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
