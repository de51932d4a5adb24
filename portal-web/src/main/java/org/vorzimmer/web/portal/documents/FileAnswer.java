package org.vorzimmer.web.portal.documents;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vorzimmer.documents.DocumentService;

/** Answers a request with a file and nothing else. */
public final class FileAnswer {

    private FileAnswer() {
    }

    /** Under the file's own name, to be saved and not to be kept by caches. */
    public static void send(DocumentService.File file) throws IOException {
        send(file.document().getFileName(), file.document().getMediaType(), file.bytes());
    }

    /** The same for what is kept under no name. */
    public static void send(String name, String mediaType, byte[] bytes) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}
