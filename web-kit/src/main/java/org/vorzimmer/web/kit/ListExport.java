package org.vorzimmer.web.kit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vorzimmer.shared.Csv;
import org.vorzimmer.shared.Page;

/** Sends a list, as its page has narrowed it, as a file for a spreadsheet: every row of it, however few a service gives at once. */
public final class ListExport {

    /** Rows asked for at once: large enough to be quick, small enough that no request holds the database for long. */
    private static final int PORTION = 500;

    /** A service's list as its page asks for it, too. */
    @FunctionalInterface
    public interface Pages<T> {

        /** @param size as many rows as are wanted; the service may give fewer at once */
        Page<T> page(int first, int size);
    }

    private ListExport() {
    }

    /** Answers the request that is being served with the file and nothing else. */
    public static <T> void send(String fileName, List<String> header, Pages<T> pages, Function<T, List<String>> row) throws IOException {
        byte[] file = Csv.of(header, all(pages, row)).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    static <T> List<List<String>> all(Pages<T> pages, Function<T, List<String>> row) {
        List<List<String>> table = new ArrayList<>();
        Page<T> page;
        do {
            page = pages.page(table.size(), PORTION);
            page.rows().stream().map(row).forEach(table::add);
        } while (!page.rows().isEmpty() && table.size() < page.total());
        return table;
    }
}
