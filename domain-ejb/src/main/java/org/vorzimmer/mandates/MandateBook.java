package org.vorzimmer.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Filing;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.live.Live;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.ConflictException;
import org.vorzimmer.shared.CreditorId;
import org.vorzimmer.shared.Iban;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.vault.KeyId;
import org.vorzimmer.vault.Sealed;
import org.vorzimmer.vault.Vault;

/** Writes mandates and their history with what is sealed of them, the same way for office and website. */
@Dependent
class MandateBook {

    /** Name under which the vault knows the keys of mandates. */
    static final String KEY_OWNER = "mandates";

    private static final String IBAN = "mandate.iban";
    private static final String TEXT = "mandate.text";
    private static final String EVIDENCE = "mandate.evidence";
    private static final String ENTRY = "mandate.entry";
    private static final String WORDS = "mandate.uploadWords";
    private static final String SIGNED_FORM = "SIGNED_MANDATE";
    private static final String CLICKED = "CLICKED_MANDATE";
    private static final String CHANGED = "CHANGED_ACCOUNT";
    private static final String PDF = "application/pdf";
    private static final int MOST_OF_ONE_CUSTOMER = 99;

    @Inject MandateQueries queries;
    @Inject Vault vault;
    @Inject TenantSettings settings;
    @Inject CurrentTenant tenant;
    @Inject DocumentShelf shelf;
    @Inject Live live;
    @Inject Clock clock;

    /** The words as they are shown before anybody has agreed to them; the reference is told later. */
    MandateText textFor(MandateOrder order) {
        checked(order);
        return MandateText.of(creditor().form(order, null), Locale.forLanguageTag(order.language()));
    }

    /** A form that waits for its signature on paper; its words carry the reference. */
    Mandate openOnPaper(String submission, int customerNumber, MandateOrder order) {
        Creditor creditor = checked(order);
        MandateReference reference = freeReference(customerNumber, creditor.id());
        MandateText text = MandateText.of(creditor.form(order, reference), Locale.forLanguageTag(order.language()));
        Mandate mandate = save(submission, order, MandateChannel.PAPER, reference, creditor.id(), text, null);
        mandate.happens(MandateEvent.SIGNATURE_REQUESTED, true, clock.instant());
        return mandate;
    }

    /** Given by a click on exactly the words that would be shown now. */
    Mandate openOnline(String submission, int customerNumber, MandateOrder order, ClickEvidence evidence) {
        Creditor creditor = checked(order);
        MandateText text = shown(order, evidence);
        Mandate mandate = save(submission, order, MandateChannel.ONLINE, freeReference(customerNumber, creditor.id()), creditor.id(), text, evidence);
        if (!evidence.isComplete()) {
            throw new ConflictException(MandateVerdict.Refusal.EVIDENCE_INCOMPLETE.messageKey(), mandate.getReference());
        }
        mandate.signed(Berlin.dayOf(evidence.clickedAt()), null, clock.instant());
        return mandate;
    }

    /** The words that were shown, or a refusal when those of today are others. */
    MandateText shown(MandateOrder order, ClickEvidence evidence) {
        MandateText text = textFor(order);
        if (!text.hash().equals(evidence.shownTextHash())) {
            throw new ConflictException("mandate.text.changed", "The words that were shown are not those of today");
        }
        return text;
    }

    private Creditor checked(MandateOrder order) {
        MandateOrderCheck.of(order).stream().findFirst().ifPresent(finding -> {
            throw new InvalidInputException(finding.messageKey(), finding.field());
        });
        return creditor();
    }

    private Mandate save(String submission, MandateOrder order, MandateChannel channel, MandateReference reference, CreditorId creditor, MandateText text,
            ClickEvidence evidence) {
        KeyId key = vault.newKey(KEY_OWNER);
        Sealed proof = evidence == null ? null : vault.seal(key, EVIDENCE, evidence.asText());
        Mandate.MandateSeals seals = new Mandate.MandateSeals(key, vault.seal(key, IBAN, order.iban().value()), vault.seal(key, TEXT, text.full()), text.hash(),
                text.templateVersion(), proof);
        queries.use(reference, creditor);
        return queries.save(new Mandate(submission, order, channel, reference, creditor, prenotificationDays(), seals, clock.instant()));
    }

    private MandateReference freeReference(int customerNumber, CreditorId creditor) {
        for (int sequence = 1; sequence <= MOST_OF_ONE_CUSTOMER; sequence++) {
            MandateReference reference = MandateReference.of(tenant.get(), customerNumber, sequence);
            if (!queries.isUsed(reference, creditor)) {
                return reference;
            }
        }
        throw new ConflictException("mandate.references.exhausted", "Customer " + customerNumber);
    }

    Optional<Creditor> knownCreditor() {
        return Creditor.of(settings.all());
    }

    String creditorName() {
        return creditor().name();
    }

    private Creditor creditor() {
        return knownCreditor().orElseThrow(() -> new ConflictException("mandate.creditor.missing", "No creditor id in the settings"));
    }

    private int prenotificationDays() {
        return Integer.parseInt(settings.get(TenantSetting.PRENOTIFICATION_DAYS));
    }

    /** Whether the operator's bank has said that it takes mandates given by a click. */
    boolean bankAcceptsClicks() {
        Map<TenantSetting, String> all = settings.all();
        return Boolean.parseBoolean(all.get(TenantSetting.BANK_ACCEPTS_ONLINE_MANDATE)) && !all.get(TenantSetting.BANK_ONLINE_MANDATE_CONFIRMED_ON).isBlank();
    }

    Sealed seal(Mandate mandate, Iban iban) {
        return vault.seal(mandate.getKeyId(), IBAN, iban.value());
    }

    Iban iban(Mandate mandate) {
        return new Iban(vault.open(mandate.getKeyId(), IBAN, mandate.sealedIban()).orElseThrow());
    }

    /** The words that were signed; empty when the key is gone. */
    Optional<String> text(Mandate mandate) {
        return vault.open(mandate.getKeyId(), TEXT, mandate.sealedText());
    }

    Optional<String> evidence(Mandate mandate) {
        return Optional.ofNullable(mandate.sealedEvidence()).flatMap(sealed -> vault.open(mandate.getKeyId(), EVIDENCE, sealed));
    }

    /** Keeps the signed form unchanged, as long as the mandate lives and then for the time of its evidence; gives its number. */
    long keep(Mandate mandate, ScannedFile file) {
        return keep(mandate, SIGNED_FORM, file.mediaType(), file.bytes());
    }

    /** Whether that document is this very file. */
    boolean isKept(long document, ScannedFile file) {
        return shelf.find(document).filter(kept -> kept.getSha256().equals(Sha256.of(file.bytes()))).isPresent();
    }

    /** A file that turned out to prove nothing goes its time after now, and not after the mandate's end. */
    void dismiss(long document) {
        shelf.ended(document, clock.instant());
    }

    Sealed sealWords(Mandate mandate, String words) {
        return vault.seal(mandate.getKeyId(), WORDS, words);
    }

    /** What the office wrote about a file; null when nothing. */
    String words(Mandate mandate, MandateUpload upload) {
        return upload.sealedWords() == null ? null : vault.open(mandate.getKeyId(), WORDS, upload.sealedWords()).orElse(null);
    }

    /** Keeps the words with the proof of the click, as they were rendered before the mandate was given. */
    void keepClicked(Mandate mandate, byte[] pdf) {
        keep(mandate, CLICKED, PDF, pdf);
    }

    /** The same for the words about another account. */
    void keepChange(Mandate mandate, byte[] pdf) {
        keep(mandate, CHANGED, PDF, pdf);
    }

    private long keep(Mandate mandate, String kind, String mediaType, byte[] bytes) {
        return shelf.keep(new NewDocument(about(mandate), Filing.MANDATE_EVIDENCE, kind, "Mandat " + mandate.getReference(), mandate.getDebtorName(), Optional.empty(), false,
                mediaType, bytes));
    }

    /** What was kept about an ended mandate goes when its evidence goes; may be said twice. */
    void ended(Mandate mandate) {
        shelf.matterEnded(about(mandate), mandate.getEndedAt(), SIGNED_FORM, CLICKED, CHANGED);
    }

    /** A mandate that was given in place of another one is in force now: the other one ends. May be said twice. */
    void endReplaced(Mandate mandate, Long loginId) {
        if (mandate.getState() != MandateState.ACTIVE || mandate.getReplaces() == null || mandate.getCustomerId() == null) {
            return;
        }
        queries.ofCustomer(mandate.getCustomerId()).stream().filter(one -> one.getReference().equals(mandate.getReplaces()))
                .map(one -> queries.requiredLocked(one.getId())).filter(one -> !one.getState().isEnded()).forEach(old -> {
                    old.happens(MandateEvent.CLOSED, true, clock.instant());
                    write(old, MandateEntry.Kind.CLOSED, loginId, "→ " + mandate.getReference());
                    ended(old);
                });
    }

    private static Subject about(Mandate mandate) {
        return new Subject(MandateService.OBJECT_KIND, mandate.getId());
    }

    /** @param text null for what says all by its kind */
    void write(Mandate mandate, MandateEntry.Kind kind, Long loginId, String text) {
        Sealed sealed = text == null || text.isBlank() ? null : vault.seal(mandate.getKeyId(), ENTRY, text.strip());
        queries.save(new MandateEntry(mandate, kind, loginId, sealed, clock.instant()));
    }

    String read(Mandate mandate, MandateEntry entry) {
        return entry.sealedText() == null ? null : vault.open(mandate.getKeyId(), ENTRY, entry.sealedText()).orElse(null);
    }

    /** Tells open pages, on all nodes, after the commit. */
    void changed() {
        live.publish(MandateService.LIVE, "");
    }
}
