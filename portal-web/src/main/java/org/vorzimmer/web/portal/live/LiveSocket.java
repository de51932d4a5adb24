package org.vorzimmer.web.portal.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Optional;
import org.vorzimmer.security.SignedIn;
import org.vorzimmer.tenancy.TenantId;

/** The web socket of an open page: hears of changes on the channel in its address, at the tenant of whoever is signed in. */
public class LiveSocket extends Endpoint {

    static final String PATH = "/live/{channel}";

    private static final long SLOWEST_PAGE_MILLIS = 10_000;

    private final LivePush push;

    LiveSocket(LivePush push) {
        this.push = push;
    }

    @Override
    public void onOpen(Session page, EndpointConfig config) {
        Optional<TenantId> tenant = Optional.ofNullable(page.getUserPrincipal()).flatMap(person -> SignedIn.tenantOf(person.getName()));
        if (tenant.isEmpty()) {
            refuse(page);
            return;
        }
        page.setMaxIdleTimeout(0);
        page.getAsyncRemote().setSendTimeout(SLOWEST_PAGE_MILLIS);
        push.join(tenant.get(), page.getPathParameters().get("channel"), page);
    }

    @Override
    public void onClose(Session page, CloseReason reason) {
        push.leave(page);
    }

    /** A connection that broke; the page opens another one by itself. */
    @Override
    public void onError(Session page, Throwable fault) {
        push.leave(page);
    }

    private static void refuse(Session page) {
        try {
            page.close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
