package org.vorzimmer.web.portal.mandates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vorzimmer.mandates.BankName;
import org.vorzimmer.mandates.BankNameService;
import org.vorzimmer.mandates.Mandate;
import org.vorzimmer.mandates.MandateService;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.StaffDirectory;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Role;

/** One mandate: what was agreed, its words, its proof and its history. */
@Named
@ViewScoped
public class MandateDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MandateService mandates;
    @Inject BankNameService banks;
    @Inject StaffDirectory staff;
    @Inject CurrentUser user;

    private long id;
    private transient MandateService.Detail detail;
    private transient Map<Long, String> names;

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void load() {
        if (id <= 0) {
            throw new NotFoundException(Mandate.class, id);
        }
        detail = mandates.detail(id);
        names = staff.names(detail.history().stream().map(line -> line.entry().getLoginId()).filter(Objects::nonNull).distinct().toList());
    }

    public MandateService.Detail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public Mandate getMandate() {
        return getDetail().mandate();
    }

    public List<MandateService.Line> getHistory() {
        return getDetail().history();
    }

    /** Name of the bank, empty when it is not known. */
    public String getBank() {
        return banks.of(getDetail().iban()).map(BankName::name).orElse("");
    }

    public String nameOf(Long loginId) {
        getDetail();
        return loginId == null ? "" : names.getOrDefault(loginId, "–");
    }

    public boolean isMayWork() {
        return !getMandate().getState().isEnded() && (user.has(Role.OFFICE_LEAD) || user.has(Role.TENANT_ADMIN) || user.has(Role.BILLING));
    }

    /** Whoever answers the telephone may take a revocation. */
    public boolean isMayRevoke() {
        return !getMandate().getState().isEnded();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
