package org.vorzimmer.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Renders texts as PDF/A-2 with embedded fonts; slow compared with a transaction, so it is called before one begins. */
@ApplicationScoped
public class PdfRenderer {

    private static final String FONT = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = read("document.css");

    static {
        // The library says on every page which of its defaults it took; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] render(PdfText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(COLOURS)
                .useFont(() -> open("DejaVuSans.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> open("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Vorzimmer")
                .withHtmlContent(page(text), null)
                .toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("No PDF could be made", e);
        }
        return out.toByteArray();
    }

    private static String page(PdfText text) {
        return "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + escape(text.language()) + "\"><head><title>" + escape(text.title())
                + "</title><style>" + STYLE + "</style></head><body><p class=\"sender\">" + escape(text.sender()) + "</p><h1>" + escape(text.title()) + "</h1>"
                + text.body() + "</body></html>";
    }

    /** Makes a value harmless inside XHTML. */
    public static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static InputStream open(String file) {
        return PdfRenderer.class.getResourceAsStream(file);
    }

    private static String read(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
