package org.vorzimmer.newsletter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vorzimmer.consents.ConsentChannel;
import org.vorzimmer.consents.ConsentKind;
import org.vorzimmer.consents.ConsentRecord;
import org.vorzimmer.consents.ConsentService;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.shared.ConflictException;

/** What visitors do with the newsletter: sign up, confirm by their link; open to all, and tells nobody whether an address is known. */
@Stateless
@PermitAll
public class SubscribeService {

    /** Kind of object that mails and consents name. */
    static final String OBJECT_KIND = "newsletter";

    @Inject NewsletterQueries queries;
    @Inject NewsletterLinks links;
    @Inject AddressHashes hashes;
    @Inject SiteTextService texts;
    @Inject ConsentService consents;
    @Inject SubscriptionMails mails;
    @Inject Clock clock;

    /** What a confirmation link is worth. */
    public enum Link { OPEN, USED, WORTHLESS }

    /**
     * Takes a sign-up; what follows comes by mail, and only there.
     *
     * @param formMetaNo number under which the technical data of the form are kept
     * @throws ConflictException when the consent's words have changed since they were shown
     */
    public void signUp(@NotNull @Valid SignUp signUp, Long formMetaNo) {
        int now = texts.promised(TextKind.CONSENT_NEWSLETTER, signUp.language()).number();
        if (now != signUp.textShown() && !(signUp.textShown() == 0 && now == 1)) {
            throw new ConflictException("newsletter.textChanged", "shown " + signUp.textShown() + ", now " + now);
        }
        String hash = hashes.of(signUp.email());
        Optional<Subscription> known = queries.byEmail(signUp.normalised()).flatMap(row -> queries.locked(row.getId()));
        SignUpAnswer answer = SignUpAnswer.to(known, queries.isSuppressed(hash), clock.instant());
        if (answer.asksConfirmation()) {
            askForConfirmation(known, signUp, hash, answer, formMetaNo);
        } else if (answer == SignUpAnswer.ALREADY) {
            known.get().noticed(clock.instant());
            mails.sayAlreadyThere(known.get(), signUp.language());
        }
    }

    private void askForConfirmation(Optional<Subscription> known, SignUp signUp, String hash, SignUpAnswer answer, Long formMetaNo) {
        Instant now = clock.instant();
        int number = texts.kept(TextKind.CONSENT_NEWSLETTER, signUp.language()).number();
        known.ifPresent(old -> old.request(signUp.name(), signUp.language(), now));
        Subscription subscription = known.orElseGet(() -> queries.save(new Subscription(signUp.normalised(), signUp.name(), signUp.language(), now)));
        subscription.noticed(now);
        Proof.SentMail mail = mails.ask(subscription, answer, signUp.language());
        queries.save(new Proof(subscription.getId(), hash, new Proof.Form(links.form(), signUp.language(), number, formMetaNo), mail, now));
    }

    /** Looks at a confirmation link and changes nothing: a program that reads mails may come here before the person. */
    public Link look(String token) {
        return queries.byToken(SecretLink.of(token).hash()).map(this::worth).orElse(Link.WORTHLESS);
    }

    private Link worth(Proof proof) {
        if (proof.isConfirmed()) {
            return proof.getEndedAt() == null ? Link.USED : Link.WORTHLESS;
        }
        return proof.isOpen(clock.instant()) ? Link.OPEN : Link.WORTHLESS;
    }

    /** Confirms the sign-up that the link stands for; a second press finds it used. Returns what the link was worth before. */
    public Link confirm(String token) {
        Optional<Proof> proof = queries.byToken(SecretLink.of(token).hash());
        Optional<Subscription> subscription = proof.flatMap(found -> queries.locked(found.getSubscriptionNo()));
        Link worth = proof.map(this::worth).orElse(Link.WORTHLESS);
        if (worth != Link.OPEN || subscription.isEmpty()) {
            return worth == Link.OPEN ? Link.WORTHLESS : worth;
        }
        proof.get().confirm(clock.instant());
        if (subscription.get().getState() != Subscription.State.CONFIRMED) {
            subscription.get().confirm(proof.get().getLanguage(), clock.instant());
            queries.liftSuppression(proof.get().getAddressHash());
            consents.giveConfirmed(ConsentKind.NEWSLETTER, proof.get().getLanguage(), proof.get().getTextNumber(),
                    new ConsentRecord("newsletter", OBJECT_KIND, subscription.get().getId()).over(ConsentChannel.LINK).by(subscription.get().getEmail()));
            mails.welcome(subscription.get());
        }
        return Link.OPEN;
    }
}
