package org.vorzimmer.web.portal.leads;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadFilter;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.leads.QuarantineService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of enquiries: what is open first, everything on demand. */
@Named
@ViewScoped
public class LeadListView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the list is narrowed to. */
    public enum Scope { OPEN, MINE, NEW, ANSWERED, CLOSED, QUARANTINE, ALL }

    @Inject LeadService leads;
    @Inject QuarantineService quarantine;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;
    @Inject Format format;

    private Scope scope = Scope.OPEN;
    private Lead.Channel channel;
    private String text;
    private transient ListRows<Lead> rows;
    private transient Map<Long, String> names;

    private LeadFilter filter() {
        LeadFilter base = LeadFilter.open().matching(text).by(channel);
        return switch (scope) {
            case OPEN -> base;
            case MINE -> base.of(user.get().loginId());
            case NEW -> base.in(Lead.State.NEW);
            case ANSWERED -> base.in(Lead.State.ANSWERED);
            case CLOSED -> base.in(Lead.State.CLOSED);
            case QUARANTINE -> base.inQuarantine();
            case ALL -> base.withClosed();
        };
    }

    private LeadFilter sorted(ListRows.Order order) {
        return filter().sortedBy(LeadFilter.Sort.valueOf(order.column()), order.ascending());
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("reference", "received", "state", "channel", "company", "name", "email", "phone", "subject")
                .map(column -> texts.getString("leads.field." + column)).toList();
        ListExport.send("anfragen.csv", header, (first, size) -> leads.page(filter(), first, size), lead -> row(lead, texts));
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

    public ListRows<Lead> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Lead::getId, (order, first, size) -> leads.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    /** How many look like misuse and wait for somebody to look at them. */
    public long getQuarantined() {
        return quarantine.waiting();
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Scope getScope() {
        return scope;
    }

    /** @param scope null, which an address may say, for what is shown without one */
    public void setScope(Scope scope) {
        this.scope = scope == null ? Scope.OPEN : scope;
    }

    public Lead.Channel[] getChannels() {
        return Lead.Channel.values();
    }

    public Lead.Channel getChannel() {
        return channel;
    }

    /** @param channel null for every way */
    public void setChannel(Lead.Channel channel) {
        this.channel = channel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
