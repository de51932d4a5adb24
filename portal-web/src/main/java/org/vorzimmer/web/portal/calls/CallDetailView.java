package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.calls.CallDetail;
import org.vorzimmer.calls.CallListService;
import org.vorzimmer.security.StaffDirectory;

/** One call in the office: what is known without reading, and all of it after a click that leaves a trace. */
@Named
@ViewScoped
public class CallDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CallListService calls;
    @Inject StaffDirectory staff;

    private long id;
    private transient CallListService.OfficeRow row;
    private transient CallDetail detail;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        row = calls.find(id);
    }

    public void open() {
        detail = calls.open(id);
    }

    public CallListService.OfficeRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    /** Null until it was opened. */
    public CallDetail getDetail() {
        return detail;
    }

    public String nameOf(Long login) {
        return login == null ? "" : staff.names(List.of(login)).getOrDefault(login, "");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
