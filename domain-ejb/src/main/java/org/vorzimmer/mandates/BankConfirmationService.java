package org.vorzimmer.mandates;

import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.audit.Attempts;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.documents.DocumentShelf;
import org.vorzimmer.documents.Filing;
import org.vorzimmer.documents.NewDocument;
import org.vorzimmer.documents.Subject;
import org.vorzimmer.security.CurrentUser;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.shared.Sha256;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** The paper by which the operator's bank says that it takes mandates given by a click: kept as a business letter, replaced by a newer one, never thrown away. */
@Stateless
@RolesAllowed(TENANT_ADMIN)
public class BankConfirmationService {

    private static final String SUBJECT = "bankConfirmation";
    private static final String KIND = "BANK_CONFIRMATION";
    private static final int LONGEST_NAME = 120;

    @Inject DocumentShelf shelf;
    @Inject TenantSettings settings;
    @Inject CurrentTenant tenant;
    @Inject Attempts attempts;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** All that were kept; the first one counts. */
    public List<Document> all() {
        return shelf.about(subject());
    }

    /** Whether clicks count although the bank's paper is not here: the settings say yes, and nobody could show why. */
    public boolean isMissing() {
        return Boolean.parseBoolean(settings.get(TenantSetting.BANK_ACCEPTS_ONLINE_MANDATE)) && all().isEmpty();
    }

    /** The paper in force from now on; the one before is kept for the law's period. The same file again changes nothing. */
    public void keep(@NotBlank String fileName, @NotNull ScannedFile file) {
        Optional<Document> before = all().stream().findFirst();
        if (before.filter(known -> known.getSha256().equals(Sha256.of(file.bytes()))).isPresent()) {
            return;
        }
        attempts.run(user.loginIdOrNull(), "tenant.bankConfirmation", null, () -> {
            before.ifPresent(known -> shelf.ended(known.getId(), clock.instant()));
            shelf.keep(new NewDocument(subject(), Filing.BUSINESS_LETTER, KIND, titleOf(fileName), owner(), Optional.empty(), false, file.mediaType(), file.bytes()));
        });
    }

    /** Any other document is as unknown as one that never was. */
    public DocumentService.File open(long id) {
        Document document = shelf.find(id).filter(found -> found.getAbout().equals(subject())).orElseThrow(() -> new NotFoundException(Document.class, id));
        return new DocumentService.File(document, shelf.read(document).orElseThrow(() -> new NotFoundException(Document.class, id)));
    }

    /** What a browser tells of a file's name, without folder, ending and signs that no name needs. */
    static String titleOf(String fileName) {
        String name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[\\p{Cntrl}<>\"]+", " ").strip();
        return name.isEmpty() ? KIND : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private String owner() {
        String company = settings.get(TenantSetting.COMPANY);
        return company.isBlank() ? KIND : company;
    }

    private Subject subject() {
        return new Subject(SUBJECT, tenant.get().value());
    }
}
