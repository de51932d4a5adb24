package org.vorzimmer.web.kit.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vorzimmer.shared.Setting;

/** The address and the scheme of the person at the other end; forwarding headers are believed only from the proxies named in the settings. */
public final class ClientAddress {

    private ClientAddress() {
    }

    public static String of(HttpServletRequest request) {
        return resolve(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trustedProxies());
    }

    /** The last hop that is not a trusted proxy: what stands before it in the header anybody could have written. */
    static String resolve(String remote, String forwardedFor, Set<String> trusted) {
        if (forwardedFor == null || !trusted.contains(remote)) {
            return remote;
        }
        List<String> hops = Arrays.asList(forwardedFor.split(","));
        Collections.reverse(hops);
        return hops.stream().map(String::strip).filter(hop -> !hop.isEmpty() && !trusted.contains(hop)).findFirst().orElse(remote);
    }

    public static boolean isHttps(HttpServletRequest request) {
        return request.isSecure() || (trustedProxies().contains(request.getRemoteAddr())
                && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }

    /** Whether somebody came by http to an installation that is reached by https: to the node's own listener, or as a trusted proxy says. */
    static boolean isInClear(HttpServletRequest request) {
        if (!Setting.TLS.isTrue() || isHttps(request)) {
            return false;
        }
        boolean toldByProxy = trustedProxies().contains(request.getRemoteAddr()) && request.getHeader("X-Forwarded-Proto") != null;
        return toldByProxy || Setting.TLS_KEYSTORE.optional().isPresent();
    }

    static Set<String> trustedProxies() {
        return Setting.TRUSTED_PROXIES.optional()
                .map(list -> Arrays.stream(list.split(",")).map(String::strip).filter(item -> !item.isEmpty()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
