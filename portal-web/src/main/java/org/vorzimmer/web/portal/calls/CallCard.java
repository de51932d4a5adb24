package org.vorzimmer.web.portal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.vorzimmer.calls.CallDetail;
import org.vorzimmer.calls.CallerCard;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.documents.PdfText;
import org.vorzimmer.web.kit.Brand;
import org.vorzimmer.web.kit.Language;
import org.vorzimmer.web.portal.documents.FileAnswer;

/** One call as a file: the note on paper, and the caller for an address book. */
@Dependent
public class CallCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject Language language;
    @Inject CallText words;
    @Inject Brand brand;
    @Inject PdfRenderer renderer;

    public void pdf(CallDetail detail) throws IOException {
        String body = words.lines(detail.row()).stream().map(line -> "<p>" + PdfRenderer.escape(line).replace("\n", "<br/>") + "</p>").collect(Collectors.joining());
        FileAnswer.send("anruf-" + detail.call().getId() + ".pdf", "application/pdf",
                renderer.render(new PdfText(language.getTag(), language.text("calls.view.title"), brand.getName(), body)));
    }

    public void vcard(HistoryRow row) throws IOException {
        FileAnswer.send("anrufer-" + row.call().getId() + ".vcf", "text/vcard;charset=UTF-8", CallerCard.of(row, words.name(row)).getBytes(StandardCharsets.UTF_8));
    }
}
