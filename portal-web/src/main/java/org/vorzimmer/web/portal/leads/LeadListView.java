package org.vorzimmer.web.portal.leads;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadFilter;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.web.kit.Format;

/** The list of enquiries: what is open first, everything on demand. */
@Named
@ViewScoped
public class LeadListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_EXPORTED = 10_000;

    /** What the list is narrowed to. */
    public enum Scope { OPEN, MINE, NEW, ANSWERED, CLOSED, ALL }

    @Inject LeadService leads;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Format format;

    private Scope scope = Scope.OPEN;
    private String text;
    private transient LazyDataModel<Lead> rows;
    private transient Map<Long, String> names;

    @PostConstruct
    void open() {
        rows = new LeadRows(leads, this::filter);
    }

    private LeadFilter filter() {
        LeadFilter base = LeadFilter.open().matching(text);
        return switch (scope) {
            case OPEN -> base;
            case MINE -> base.of(user.get().loginId());
            case NEW -> base.in(Lead.State.NEW);
            case ANSWERED -> base.in(Lead.State.ANSWERED);
            case CLOSED -> base.in(Lead.State.CLOSED);
            case ALL -> base.withClosed();
        };
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("reference", "received", "state", "channel", "company", "name", "email", "phone", "subject")
                .map(column -> texts.getString("leads.field." + column)).toList();
        List<List<String>> table = leads.page(filter(), 0, MOST_EXPORTED).rows().stream().map(lead -> row(lead, texts)).toList();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"anfragen.csv\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(Csv.of(header, table).getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    private List<String> row(Lead lead, ResourceBundle texts) {
        return Stream.of(lead.getReference(), format.dateTime(lead.getReceivedAt()), texts.getString("leads.state." + lead.getState()),
                texts.getString("leads.channel." + lead.getChannel()), lead.getCompany(), lead.getDisplayName(), lead.getEmail(),
                lead.getPhone() == null ? null : lead.getPhone().readable(), lead.getSubject()).map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    /** Name of the colleague who has the lead; empty when nobody has. */
    public String nameOf(Long loginId) {
        if (names == null) {
            names = new java.util.HashMap<>();
            staff.active().forEach(colleague -> names.put(colleague.loginId(), colleague.name()));
        }
        return loginId == null ? "" : names.getOrDefault(loginId, "–");
    }

    public LazyDataModel<Lead> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
