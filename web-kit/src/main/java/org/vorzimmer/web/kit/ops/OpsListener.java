package org.vorzimmer.web.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import org.vorzimmer.shared.Setting;

/**
 * Brings a question to where the server answers it: a listener of its own on the loopback address where there is one, else the servlets that the
 * server itself puts into the root application.
 */
@ApplicationScoped
public class OpsListener {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;

    public void pass(HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain) throws IOException, ServletException {
        Optional<String> port = Setting.OPS_PORT.optional();
        if (port.isEmpty() || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        URI target = URI.create("http://127.0.0.1:" + Integer.parseInt(port.get().strip()) + path);
        HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        String accept = request.getHeader("Accept");
        if (accept != null) {
            connection.setRequestProperty("Accept", accept);
        }
        try {
            int status = connection.getResponseCode();
            response.setStatus(status);
            response.setContentType(connection.getContentType());
            try (var body = status >= HttpURLConnection.HTTP_BAD_REQUEST ? connection.getErrorStream() : connection.getInputStream()) {
                if (body != null) {
                    body.transferTo(response.getOutputStream());
                }
            }
        } catch (IOException e) {
            if (!response.isCommitted()) {
                OpsFilter.write(response, HttpServletResponse.SC_BAD_GATEWAY, "text/plain", "The server's own listener does not answer\n");
            }
        } finally {
            connection.disconnect();
        }
    }
}
