package org.vorzimmer.web.portal.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.vorzimmer.documents.Document;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.mandates.MandatePaperService;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** Sends the papers about a mandate as files: the form to print, the evidence, and what was kept. */
@Named
@RequestScoped
public class MandatePapersView {

    private static final String PDF = "application/pdf";

    @Inject MandatePaperService papers;

    private List<Document> files;

    public List<Document> files(long mandate) {
        if (files == null) {
            files = papers.files(mandate);
        }
        return files;
    }

    public void form(long mandate) throws IOException {
        FileAnswer.send("mandat.pdf", PDF, papers.form(mandate));
    }

    public void evidence(long mandate) throws IOException {
        FileAnswer.send("mandat-nachweis.pdf", PDF, papers.evidencePack(mandate));
    }

    public void file(long mandate, long document) throws IOException {
        DocumentService.File file = papers.file(mandate, document);
        FileAnswer.send("mandat-unterschrieben." + file.document().getMediaType().replaceAll(".*/", ""), file.document().getMediaType(), file.bytes());
    }
}
