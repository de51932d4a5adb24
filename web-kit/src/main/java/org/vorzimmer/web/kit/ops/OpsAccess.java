package org.vorzimmer.web.kit.ops;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.shared.Setting;
import org.vorzimmer.web.kit.edge.ClientAddress;

/** Decides who sees operating data: the machine itself, and whoever sends the token. */
final class OpsAccess {

    private static final String BEARER = "Bearer ";
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private OpsAccess() {
    }

    static boolean isAllowed(HttpServletRequest request) {
        return holdsToken(request.getHeader("Authorization"), Setting.OPS_TOKEN.optional())
                || isLocal(ClientAddress.of(request), request.getRemoteAddr(), FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null));
    }

    /** Compared in constant time; an installation without a token has none that fits. */
    static boolean holdsToken(String authorization, Optional<String> token) {
        return token.isPresent() && authorization != null && authorization.startsWith(BEARER) && MessageDigest.isEqual(
                authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8), token.get().strip().getBytes(StandardCharsets.UTF_8));
    }

    /** A proxy on the same machine makes everybody look local: with any forwarding header the resolved address must differ from the proxy's and be local too. */
    static boolean isLocal(String client, String remote, boolean forwarded) {
        return isLoopback(client) && (!forwarded || !client.equals(remote));
    }

    private static boolean isLoopback(String address) {
        try {
            // Only literal addresses get here; a name would be looked up, so it is refused before.
            return address != null && address.matches("[0-9a-fA-F:.%]+") && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
