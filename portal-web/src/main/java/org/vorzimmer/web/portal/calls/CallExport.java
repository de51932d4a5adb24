package org.vorzimmer.web.portal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vorzimmer.calls.HistoryPage;
import org.vorzimmer.calls.HistoryPlace;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.calls.OwnHistoryService;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;

/** Sends calls as files; long lists go out page by page and are never held as a whole. */
@Dependent
public class CallExport implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("when", "caller", "company", "number", "personAsked", "concern", "measures", "outcome", "callBack", "urgency", "state", "talked");

    @Inject Language language;
    @Inject Format format;
    @Inject CallText words;

    /** One page of the list after another. */
    @FunctionalInterface
    public interface Pages {

        /** @param place null for the first */
        HistoryPage<HistoryRow> page(HistoryPlace place);
    }

    /** Answers the request with a table for German spreadsheet programs. */
    public void csv(Pages pages) throws IOException {
        try (Csv.Table table = new Csv.Table(new OutputStreamWriter(begin("anrufe.csv", "text/csv;charset=UTF-8"), StandardCharsets.UTF_8), header())) {
            each(pages, row -> table.row(cells(row)));
        }
    }

    /** Answers the request with a workbook. */
    public void xlsx(Pages pages) throws IOException {
        try (Workbook book = new Workbook(begin("anrufe.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "Vorzimmer", "1.0")) {
            Worksheet sheet = book.newWorksheet(language.text("calls.list.title"));
            line(sheet, 0, header());
            AtomicInteger line = new AtomicInteger();
            each(pages, row -> {
                line(sheet, line.incrementAndGet(), cells(row));
                if (line.get() % OwnHistoryService.MOST == 0) {
                    flush(sheet);
                }
            });
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(number, column, cells.get(column));
        }
    }

    private static void each(Pages pages, Consumer<HistoryRow> work) {
        HistoryPlace place = null;
        do {
            HistoryPage<HistoryRow> page = pages.page(place);
            page.rows().forEach(work);
            place = page.older();
        } while (place != null);
    }

    private List<String> header() {
        return COLUMNS.stream().map(column -> language.text("calls.field." + column)).toList();
    }

    private List<String> cells(HistoryRow row) {
        return Stream.of(format.dateTime(row.call().getRangAt()), words.name(row), row.text().company(), row.text().number() != null ? row.text().number() : words.number(row),
                row.text().personAsked(), row.text().concern(), row.text().measures(), row.note() == null ? "" : language.text("calls.outcome." + row.note().getOutcome()),
                words.callBack(row.text()), row.note() == null ? "" : language.text("calls.urgency." + row.note().getUrgency()), words.state(row.call()), words.talked(row.call()))
                .map(cell -> cell == null ? "" : cell).toList();
    }

    private static OutputStream begin(String name, String mediaType) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        faces.responseComplete();
        return external.getResponseOutputStream();
    }
}
