package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.mandates.MandateUpload;
import org.vorzimmer.mandates.ScannedFile;
import org.vorzimmer.mandates.SignedForm;
import org.vorzimmer.mandates.UploadState;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.signup.SignUpOrderService;
import org.vorzimmer.web.kit.DateTextConverter;
import org.vorzimmer.web.kit.Language;

/** The form for the signed mandate on the page of thanks: what was typed, what is wrong with it, and how the file that was sent stands. */
@Named("signedMandate")
@RequestScoped
public class SignedMandateForm {

    private static final int LONGEST_PLACE = 80;

    @Inject SignUpOrderService orders;
    @Inject SignUpDesk desk;
    @Inject Language language;

    private final Map<String, String> errors = new HashMap<>();
    private String place = "";
    private String day = "";
    private MandateGrantService.Signature signature;

    /** Whether an order with a mandate has come of this token. */
    boolean isKnown(String token) {
        return orders.signature(token).isPresent();
    }

    void typed(String where, String when) {
        place = where;
        day = when;
    }

    /** False when something cannot stay: then it is said. @param file null when none was chosen */
    boolean send(String token, byte[] file) {
        Optional<ScannedFile> scan = file == null ? Optional.empty() : ScannedFile.of(file);
        Optional<LocalDate> signed = DateTextConverter.read(day);
        if (scan.isEmpty()) {
            say("file", file == null ? "mandates.upload.fileMissing" : "mandates.signed.scanWrong");
        }
        if (signed.isEmpty()) {
            say("day", "mandates.upload.dayMissing");
        }
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            say("place", "mandates.upload.placeMissing");
        }
        if (!errors.isEmpty()) {
            return false;
        }
        try {
            orders.sendSigned(token, new SignedForm(scan.get(), signed.get(), place));
        } catch (InvalidInputException e) {
            say(e.getMessage(), e.messageKey());
        } catch (BusinessException e) {
            sayPage(e.messageKey());
        }
        return errors.isEmpty();
    }

    void sayPage(String key) {
        say("page", key);
    }

    void sayTooLarge() {
        say("file", "mandates.upload.tooLarge");
    }

    private void say(String field, String key) {
        errors.put(field, language.text(key));
    }

    /** Whether a signature is still needed. */
    public boolean isAwaited() {
        return signature() != null && signature.awaited();
    }

    /** What was sent last; null when nothing was. */
    public MandateUpload getSent() {
        return signature() == null ? null : signature.sent().map(UploadState::upload).orElse(null);
    }

    /** What the office wrote about the file; may be null. */
    public String getWords() {
        return signature() == null ? null : signature.sent().map(UploadState::words).orElse(null);
    }

    private MandateGrantService.Signature signature() {
        if (signature == null) {
            signature = desk.signature().orElse(null);
        }
        return signature;
    }

    /** By field, and under "page" what is about none. */
    public Map<String, String> getErrors() {
        return errors;
    }

    public String getPlace() {
        return place;
    }

    public String getDay() {
        return day;
    }
}
