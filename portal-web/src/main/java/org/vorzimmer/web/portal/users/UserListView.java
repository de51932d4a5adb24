package org.vorzimmer.web.portal.users;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserAdminService;
import org.vorzimmer.security.UserFilter;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of the staff's logins. */
@Named
@ViewScoped
public class UserListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject UserAdminService users;
    @Inject Language language;
    @Inject Format format;

    @Size(max = 80)
    private String text;

    private String role;
    private Login.Status status;
    private transient ListRows<Login> rows;

    private UserFilter filter() {
        return UserFilter.all().matching(text).with(role).in(status);
    }

    private UserFilter sorted(ListRows.Order order) {
        return filter().sortedBy(UserFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("name", "email", "roles", "status", "secondFactor", "endsOn", "created")
                .map(column -> language.text("users.field." + column)).toList();
        ListExport.send("benutzer.csv", header, (first, size) -> users.list(filter(), first, size), this::row);
    }

    private List<String> row(Login login) {
        String roles = login.getRoles().stream().map(name -> language.text("role." + name)).collect(Collectors.joining(", "));
        String factor = language.text(login.isSecondFactorOn() ? "kit.yes" : "kit.no");
        String end = login.getEndsOn() == null ? "" : format.date(login.getEndsOn());
        return List.of(login.getDisplayName(), login.getLoginName(), roles, language.text("users.status." + login.getStatus()), factor, end,
                format.dateTime(login.getCreatedAt()));
    }

    public ListRows<Login> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Login::getId, (order, first, size) -> users.list(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    public List<String> getOffered() {
        return users.roles();
    }

    public Login.Status[] getStatuses() {
        return Login.Status.values();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Login.Status getStatus() {
        return status;
    }

    public void setStatus(Login.Status status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
