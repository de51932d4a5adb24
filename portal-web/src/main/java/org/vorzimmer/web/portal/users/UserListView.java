package org.vorzimmer.web.portal.users;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.vorzimmer.security.Login;
import org.vorzimmer.security.UserAdminService;
import org.vorzimmer.security.UserFilter;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.shared.Page;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;

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
    private transient LazyDataModel<Login> rows;

    private UserFilter filter() {
        return UserFilter.all().matching(text).with(role).in(status);
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        List<String> header = Stream.of("name", "email", "roles", "status", "secondFactor", "endsOn", "created")
                .map(column -> language.text("users.field." + column)).toList();
        List<List<String>> table = users.list(filter(), 0, UserAdminService.MOST_ROWS).rows().stream().map(this::row).toList();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"benutzer.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(Csv.of(header, table).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private List<String> row(Login login) {
        String roles = login.getRoles().stream().map(name -> language.text("role." + name)).collect(Collectors.joining(", "));
        String factor = language.text(login.isSecondFactorOn() ? "kit.yes" : "kit.no");
        String end = login.getEndsOn() == null ? "" : format.date(login.getEndsOn());
        return List.of(login.getDisplayName(), login.getLoginName(), roles, language.text("users.status." + login.getStatus()), factor, end,
                format.dateTime(login.getCreatedAt()));
    }

    public LazyDataModel<Login> getRows() {
        if (rows == null) {
            rows = new Rows();
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

    private final class Rows extends LazyDataModel<Login> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(users.list(filter(), 0, 1).total());
        }

        @Override
        public List<Login> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
            Page<Login> page = users.list(sorted(sorts), first, size);
            setRowCount(Math.toIntExact(page.total()));
            return page.rows();
        }

        private UserFilter sorted(Map<String, SortMeta> sorts) {
            return sorts.values().stream().filter(sort -> sort.getField() != null && sort.getOrder() != SortOrder.UNSORTED).findFirst()
                    .map(sort -> filter().sortedBy(UserFilter.Sort.valueOf(sort.getField()), sort.getOrder() == SortOrder.ASCENDING))
                    .orElseGet(UserListView.this::filter);
        }

        @Override
        public String getRowKey(Login login) {
            return String.valueOf(login.getId());
        }

        @Override
        public Login getRowData(String key) {
            return users.find(Long.parseLong(key));
        }
    }
}
