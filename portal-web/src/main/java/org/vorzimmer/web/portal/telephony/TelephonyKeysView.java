package org.vorzimmer.web.portal.telephony;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.telephony.NewKey;
import org.vorzimmer.telephony.TelephonyKey;
import org.vorzimmer.telephony.TelephonyKeyService;
import org.vorzimmer.web.kit.Messages;

/** The keys of the tenant's telephone systems: make one, whose secret is shown once, and revoke one. */
@Named
@ViewScoped
public class TelephonyKeysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TelephonyKeyService keys;
    @Inject transient HttpServletRequest request;

    @NotBlank @Size(max = TelephonyKey.LONGEST_LABEL)
    private String label;
    /** Shown by this open page only; nobody can read it again. */
    private transient NewKey made;
    private transient List<TelephonyKey> all;

    public void make() {
        try {
            made = keys.make(label);
            label = null;
        } catch (BusinessException e) {
            Messages.refuse("make", "label", e.messageKey());
        }
        all = null;
    }

    public void revoke(long keyId) {
        keys.revoke(keyId);
        Messages.done("telephony.keys.revoked");
        all = null;
    }

    /** Where events are sent to. */
    public String getAddress() {
        String page = request.getRequestURL().toString();
        return page.substring(0, page.length() - request.getRequestURI().length()) + request.getContextPath() + "/api/v1/telephony/events";
    }

    public NewKey getMade() {
        return made;
    }

    public List<TelephonyKey> getAll() {
        if (all == null) {
            all = keys.all();
        }
        return all;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
