package org.vorzimmer.web.site.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.consents.ProductCookie;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.mandates.MandateGrantService;
import org.vorzimmer.signup.SignUpAnswers;
import org.vorzimmer.signup.SignUpDraft;
import org.vorzimmer.signup.SignUpDraftService;
import org.vorzimmer.signup.SignUpFacts;
import org.vorzimmer.signup.SignUpClick;
import org.vorzimmer.signup.SignUpField;
import org.vorzimmer.signup.SignUpOrderService;
import org.vorzimmer.signup.SignUpOrdered;
import org.vorzimmer.signup.SignUpService;
import org.vorzimmer.signup.SignUpStep;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.site.consents.SiteCookie;

/** This browser's sign-up in this request: read once, and read again after each change. */
@RequestScoped
public class SignUpDesk {

    @Inject SignUpDraftService drafts;
    @Inject SignUpService service;
    @Inject SignUpOrderService orders;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private String token;
    private SignUpDraftService.Opened draft;
    private SignUpFacts facts;
    private boolean read;

    /** Whether this browser has begun a sign-up that still lives. */
    boolean isBegun() {
        look();
        return draft != null;
    }

    SignUpAnswers answers() {
        look();
        return draft == null ? SignUpAnswers.NONE : draft.answers();
    }

    boolean isMailConfirmed() {
        look();
        return draft != null && draft.mailConfirmed();
    }

    boolean isCodeSent() {
        look();
        return draft != null && draft.codeSent();
    }

    /** Number of the offer with which the visitor came; null for none. */
    Long offer() {
        look();
        return draft == null ? null : draft.offer();
    }

    SignUpFacts facts() {
        if (facts == null) {
            facts = service.facts(answers(), offer(), isMailConfirmed(), language());
        }
        return facts;
    }

    TextLanguage language() {
        return TextLanguage.of(language.getLocale());
    }

    /** Keeps what was told in one step; the first step begins the draft. False when there is none any more. */
    boolean write(SignUpStep step, Map<SignUpField, String> told, HttpServletResponse response) {
        boolean written = isBegun() && drafts.write(token, step, told);
        if (!written && step == SignUpStep.COMPANY) {
            SignUpAnswers first = SignUpAnswers.NONE;
            for (Map.Entry<SignUpField, String> field : told.entrySet()) {
                first = first.with(field.getKey(), field.getValue());
            }
            token = drafts.start(language(), first);
            SiteCookie.set(request, response, ProductCookie.SIGN_UP, token);
            written = true;
        }
        forget();
        return written;
    }

    boolean isOffered() {
        return service.isOffered();
    }

    boolean sendCode() {
        look();
        boolean sent = draft != null && drafts.sendCode(token);
        forget();
        return sent;
    }

    SignUpDraft.Answer confirm(String code) {
        look();
        SignUpDraft.Answer answer = draft == null ? SignUpDraft.Answer.TOO_LATE : drafts.confirm(token, code);
        forget();
        return answer;
    }

    boolean keepPassword(String password) {
        look();
        boolean kept = draft != null && service.keepPassword(token, password);
        forget();
        return kept;
    }

    /** What has come of it; null until the order. */
    SignUpOrdered ordered() {
        look();
        return token == null ? null : drafts.ordered(token).orElse(null);
    }

    SignUpOrderService.Outcome order(SignUpClick click) {
        look();
        SignUpOrderService.Outcome outcome = token == null ? new SignUpOrderService.Outcome(List.of(), Optional.empty()) : orders.order(token, click);
        forget();
        return outcome;
    }

    /** How the signature of its mandate stands; empty when there is no order. */
    Optional<MandateGrantService.Signature> signature() {
        look();
        return token == null ? Optional.empty() : orders.signature(token);
    }

    private void look() {
        if (!read) {
            token = token == null ? SiteCookie.read(request, ProductCookie.SIGN_UP).orElse(null) : token;
            draft = token == null ? null : drafts.open(token).orElse(null);
            read = true;
        }
    }

    private void forget() {
        read = false;
        facts = null;
    }
}
