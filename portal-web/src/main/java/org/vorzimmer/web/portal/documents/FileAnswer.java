package org.vorzimmer.web.portal.documents;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vorzimmer.documents.DocumentService;
import org.vorzimmer.notification.MailFile;

/** Answers a request with a file and nothing else. */
public final class FileAnswer {

    private FileAnswer() {
    }

    /** Under the file's own name, to be saved and not to be kept by caches. */
    public static void send(DocumentService.File file) throws IOException {
        send(file.document().getFileName(), file.document().getMediaType(), file.bytes());
    }

    /** The same for a file that somebody sent by mail. */
    public static void send(MailFile file) throws IOException {
        send(file.name(), file.mediaType(), file.bytes());
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
        // The reset took the page's headers away; and whatever a browser makes of the file, it may do nothing.
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        external.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}
