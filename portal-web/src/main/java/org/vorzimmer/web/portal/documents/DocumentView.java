package org.vorzimmer.web.portal.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.documents.Subject;

/** Lists the documents about a record and sends one as a file. */
@Named
@RequestScoped
public class DocumentView {

    @Inject DocumentService documents;

    private long id;

    public List<Document> about(String kind, long record) {
        return documents.about(new Subject(kind, record));
    }

    /** Called once the id is known: answers with the file and nothing else; a foreign or unknown id answers "not found". */
    public void send() throws IOException {
        FileAnswer.send(documents.open(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
