package org.vorzimmer.web.site.content;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vorzimmer.tenancy.TenantId;

/**
 * Rendered pages of all tenants for a moment: many visitors cost one rendering, and a changed text, setting or day is seen
 * on every node after that moment without anybody telling anybody.
 */
final class PageStore {

    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();
    /** A page that is older is shown to nobody, not even while it is rendered anew. */
    private static final long RENEWED_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 400;
    private static final int LONGEST_PARAMETER = 12;

    private record Kept(StoredPage page, long renderedAt) { }

    private final Map<String, Kept> pages = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    void serve(SiteRoutes.Route route, TenantId tenant, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String key = key(route, tenant, request);
        Kept kept = usable(key);
        if (kept != null) {
            kept.page.send(request, response);
            return;
        }
        PageRecorder recorder = new PageRecorder(response);
        request.getRequestDispatcher(route.page()).forward(request, recorder);
        if (recorder.isPage()) {
            StoredPage page = StoredPage.of(recorder.bytes(), recorder.getContentType());
            synchronized (pages) {
                pages.put(key, new Kept(page, System.nanoTime()));
            }
            page.send(request, response);
        } else {
            recorder.pass();
        }
    }

    /** Null for the one visitor whose request renders the page; while it does, the others get the page of a moment ago. */
    private Kept usable(String key) {
        // Elapsed time of the machine, not the injected clock: the demo may move that one.
        long now = System.nanoTime();
        synchronized (pages) {
            Kept kept = pages.get(key);
            long age = kept == null ? Long.MAX_VALUE : now - kept.renderedAt;
            if (age >= KEPT_NANOS && age < RENEWED_NANOS) {
                pages.put(key, new Kept(kept.page, now));
            }
            return age < KEPT_NANOS ? kept : null;
        }
    }

    private static String key(SiteRoutes.Route route, TenantId tenant, HttpServletRequest request) {
        StringBuilder key = new StringBuilder().append(tenant).append(' ').append(route.address())
                .append(' ').append("en".equals(request.getParameter("lang")) ? "en" : "de");
        for (String parameter : route.parameters()) {
            String value = request.getParameter(parameter);
            key.append(' ').append(value == null ? "" : value.substring(0, Math.min(LONGEST_PARAMETER, value.length())));
        }
        return key.toString();
    }
}
