package org.vorzimmer.web.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.security.SecondFactorService;

/** Setting up the second factor: scan, type a code, keep the recovery codes. */
@Named
@RequestScoped
public class EnrolSecondFactorView {

    @Inject SecondFactorService secondFactor;
    @Inject CurrentUser user;

    @NotBlank @Size(max = 20)
    private String code;

    private SecondFactorService.Enrolment enrolment;
    private List<String> recoveryCodes;

    public void confirm() {
        Optional<List<String>> codes = secondFactor.confirm(code);
        if (codes.isEmpty()) {
            Notes.wrong("security.enrol.refused");
            return;
        }
        SessionTicket.issue(Notes.request(), user.get());
        recoveryCodes = codes.get();
    }

    public String getQrCode() {
        return QrCode.svg(enrolment().address(), Notes.text("security.enrol.qr"));
    }

    /** In groups of four, for typing. */
    public String getSecret() {
        return enrolment().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private SecondFactorService.Enrolment enrolment() {
        if (enrolment == null) {
            enrolment = secondFactor.enrolment();
        }
        return enrolment;
    }

    public boolean isDone() {
        return recoveryCodes != null;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
