package org.vorzimmer.web.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.vorzimmer.customers.OwnPaperService;
import org.vorzimmer.documents.Document;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** The customer's own papers: the list, and one of them as a file. */
@Named
@RequestScoped
public class MyPaperView {

    @Inject OwnPaperService papers;

    private long id;
    private List<Document> mine;

    /** The newest first. */
    public List<Document> getMine() {
        if (mine == null) {
            mine = papers.mine();
        }
        return mine;
    }

    /** Called once the id is known; a foreign or unknown id answers "not found". */
    public void send() throws IOException {
        FileAnswer.send(papers.open(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
