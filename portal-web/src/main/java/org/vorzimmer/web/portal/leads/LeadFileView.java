package org.vorzimmer.web.portal.leads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.vorzimmer.leads.LeadFileService;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** Lists the files that came with an enquiry beside the words that they came with, and sends one. */
@Named
@RequestScoped
public class LeadFileView {

    @Inject LeadFileService files;

    private long id;
    private List<LeadFileService.Listed> listed;

    public List<LeadFileService.Listed> of(long lead, long entry) {
        if (listed == null) {
            listed = files.of(lead);
        }
        return listed.stream().filter(file -> file.entryId() == entry).toList();
    }

    /** Called once the id is known: answers with the file and nothing else; a foreign or unknown id answers "not found". */
    public void send() throws IOException {
        FileAnswer.send(files.open(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
