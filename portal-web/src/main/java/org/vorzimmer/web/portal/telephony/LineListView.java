package org.vorzimmer.web.portal.telephony;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.shared.Role;
import org.vorzimmer.telephony.LineFilter;
import org.vorzimmer.telephony.PhoneLine;
import org.vorzimmer.telephony.TelephonyService;
import org.vorzimmer.telephony.UnmappedNumber;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.ListExport;
import org.vorzimmer.web.kit.Messages;
import org.vorzimmer.web.portal.list.ListRows;

/** The list of telephone numbers, and entry of new ones. */
@Named
@ViewScoped
public class LineListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TelephonyService telephony;
    @Inject CurrentUser user;
    @Inject Format format;

    private PhoneLine.State state;
    private PhoneLine.Purpose purpose;
    private String text;
    @NotBlank @Size(max = 40)
    private String number;
    @NotNull
    private PhoneLine.Purpose enteredFor = PhoneLine.Purpose.POOL_TRIAL;
    private transient ListRows<PhoneLine> rows;

    private LineFilter filter() {
        return LineFilter.all().in(state).of(purpose).matching(text);
    }

    private LineFilter sorted(ListRows.Order order) {
        return filter().sortedBy(LineFilter.Sort.valueOf(order.column()), order.ascending());
    }

    public void enter() {
        Optional<PhoneNumber> typed = PhoneNumber.parse(number);
        if (typed.isEmpty()) {
            Messages.refuse("enter", "number", "lines.enter.wrong");
            return;
        }
        telephony.enter(typed.get(), enteredFor);
        number = null;
        Messages.done("lines.enter.done");
    }

    public void remove(long lineId) {
        telephony.remove(lineId);
        Messages.done("lines.remove.done");
    }

    private static String word(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "msg").getString(key);
    }

    /** Sends the whole list, as narrowed, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        List<String> header = Stream.of("number", "purpose", "state", "since").map(column -> texts.getString("lines." + column)).toList();
        ListExport.send("rufnummern.csv", header, (first, size) -> telephony.page(filter(), first, size),
                line -> List.of(line.getNumber().e164(), texts.getString("lines.purpose." + line.getPurpose()), texts.getString("lines.state." + line.getState()),
                        format.dateTime(line.getSince())));
    }

    public ListRows<PhoneLine> getRows() {
        if (rows == null) {
            rows = new ListRows<>(PhoneLine::getId, (order, first, size) -> telephony.page(order.map(this::sorted).orElseGet(this::filter), first, size));
        }
        return rows;
    }

    /** Numbers that were called and belong to nobody. */
    public List<UnmappedNumber> getUnmapped() {
        return telephony.unmapped();
    }

    public boolean isMayEnter() {
        return user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN);
    }

    public PhoneLine.State[] getStates() {
        return PhoneLine.State.values();
    }

    public PhoneLine.Purpose[] getPurposes() {
        return PhoneLine.Purpose.values();
    }

    public PhoneLine.State getState() {
        return state;
    }

    public void setState(PhoneLine.State state) {
        this.state = state;
    }

    public PhoneLine.Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(PhoneLine.Purpose purpose) {
        this.purpose = purpose;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PhoneLine.Purpose getEnteredFor() {
        return enteredFor;
    }

    public void setEnteredFor(PhoneLine.Purpose enteredFor) {
        this.enteredFor = enteredFor;
    }
}
