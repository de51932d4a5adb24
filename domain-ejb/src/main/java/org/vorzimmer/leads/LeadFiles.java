package org.vorzimmer.leads;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.notification.MailFile;
import org.vorzimmer.vault.Vault;

/** Keeps the files of mails with the enquiry that the mails belong to, sealed with its key. */
@Dependent
class LeadFiles {

    private static final String NAME = "lead.file.name";
    private static final String BYTES = "lead.file.bytes";

    @Inject LeadQueries queries;
    @Inject Vault vault;

    void keep(Lead lead, LeadEntry entry, List<MailFile> files) {
        for (MailFile file : files) {
            LeadFile kept = queries.save(new LeadFile(entry, file.mediaType(), file.bytes().length, vault.seal(lead.getKeyId(), NAME, file.name())));
            queries.save(new LeadFileContent(kept.getId(), vault.seal(lead.getKeyId(), BYTES, file.bytes())));
        }
    }

    /** Empty once the key is gone. */
    Optional<String> name(LeadFile file) {
        return vault.open(file.entry().getLead().getKeyId(), NAME, file.sealedName());
    }

    Optional<MailFile> open(LeadFile file) {
        return name(file).flatMap(name -> queries.content(file.getId())
                .flatMap(content -> vault.openBytes(file.entry().getLead().getKeyId(), BYTES, content.bytes()))
                .map(bytes -> new MailFile(name, file.mediaType(), bytes)));
    }
}
