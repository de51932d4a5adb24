package org.vorzimmer.web.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.customers.OwnUsersService;
import org.vorzimmer.security.CustomerLogins;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserFilter;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of a customer's own people. */
@Named
@ViewScoped
public class MyUserListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OwnUsersService users;
    @Inject Language language;
    @Inject Format format;

    @Size(max = 80)
    private String text;

    private String role;
    private transient ListRows<Login> rows;

    private UserFilter filter() {
        return UserFilter.all().matching(text).with(role);
    }

    private UserFilter sorted(ListRows.Order order) {
        return filter().sortedBy(UserFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("name", "email", "roles", "status", "secondFactor", "created").map(column -> language.text("users.field." + column)).toList();
        ListExport.send("benutzer.csv", header, (first, size) -> users.page(filter(), first, size), this::row);
    }

    private List<String> row(Login login) {
        String roles = login.getRoles().stream().map(name -> language.text("my.role." + name)).collect(Collectors.joining(", "));
        return List.of(login.getDisplayName(), login.getLoginName(), roles, language.text("users.status." + login.getStatus()),
                language.text(login.isSecondFactorOn() ? "kit.yes" : "kit.no"), format.dateTime(login.getCreatedAt()));
    }

    public ListRows<Login> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Login::getId, (order, first, size) -> users.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public List<String> getOffered() {
        return CustomerLogins.ROLES;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
