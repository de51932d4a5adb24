package org.vorzimmer.leads;

import static org.vorzimmer.shared.Role.AGENT;
import static org.vorzimmer.shared.Role.OFFICE_LEAD;
import static org.vorzimmer.shared.Role.TENANT_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.vorzimmer.notification.MailFile;
import org.vorzimmer.shared.ConflictException;

/** The files that came with an enquiry, for the office: the list, and each to be taken along. Nobody has looked for viruses in them. */
@Stateless
@RolesAllowed({AGENT, OFFICE_LEAD, TENANT_ADMIN})
public class LeadFileService {

    @Inject LeadQueries queries;
    @Inject LeadFiles files;

    /** A file as a list shows it, with the line of the history that it belongs to. */
    public record Listed(long id, long entryId, String name, String mediaType, int size) {
    }

    /** In the order in which they came. */
    public List<Listed> of(long leadId) {
        return queries.files(queries.required(leadId).getId()).stream()
                .map(file -> new Listed(file.getId(), file.entry().getId(), files.name(file).orElse("–"), file.mediaType(), file.size())).toList();
    }

    /** Refused while the enquiry looks like misuse and nobody has said that it is real; another tenant's file is as unknown as one that never was. */
    public MailFile open(long fileId) {
        LeadFile file = queries.requiredFile(fileId);
        if (file.entry().getLead().isQuarantined()) {
            throw new ConflictException("leads.file.quarantined", file.entry().getLead().getReference());
        }
        return files.open(file).orElseThrow(() -> LeadQueries.noFile(fileId));
    }
}
