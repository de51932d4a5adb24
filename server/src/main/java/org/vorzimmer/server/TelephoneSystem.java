package org.vorzimmer.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Plays a tenant's telephone system: signs events and sends them. The application's clock may have been moved, or another machine's be wrong: a
 * refusal tells the time there, and the event is sent once more by that clock. Host names of the demo are not resolved by every machine, so the
 * host goes into its header, which the Java runtime allows by {@code -Djdk.httpclient.allowRestrictedHeaders=host} only.
 */
public final class TelephoneSystem {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final TelephoneKey key;
    private volatile Duration ahead = Duration.ZERO;

    public TelephoneSystem(TelephoneKey key) {
        this.key = key;
    }

    /** What the application has answered, and after how long. */
    public record Answer(int status, String body, Duration taken) {
    }

    /**
     * Sends one event of a call, which happens now.
     *
     * @param more fields of the event besides its id, call, type and time, such as line and caller
     */
    public Answer tell(String call, String type, Map<String, String> more) {
        Map<String, String> event = new LinkedHashMap<>();
        event.put("id", UUID.randomUUID().toString());
        event.put("call", call);
        event.put("type", type);
        event.put("at", now().toString());
        event.putAll(more);
        Answer first = send(json(event));
        if (first.status() == UNAUTHORIZED && !ahead.isZero()) {
            event.put("at", now().toString());
            return send(json(event));
        }
        return first;
    }

    /** The time by the clock of the application, as far as it is known. */
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    /** Sends any body, signed as it should be. */
    public Answer send(String body) {
        String timestamp = Long.toString(now().getEpochSecond());
        return send(body, key.code(), timestamp, sign(timestamp, body));
    }

    /** Sends any body with any signature. */
    public Answer send(String body, String code, String timestamp, String signature) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + key.port() + "/portal/api/v1/telephony/events")).timeout(Duration.ofSeconds(30))
                .header("Host", key.host() + ":" + key.port()).header("Content-Type", "application/json").header("Vorzimmer-Key", code)
                .header("Vorzimmer-Timestamp", timestamp).header("Vorzimmer-Signature", signature).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().firstValue("Vorzimmer-Time").ifPresent(there -> ahead = Duration.between(Instant.now(), Instant.ofEpochSecond(Long.parseLong(there))));
            return new Answer(answer.statusCode(), answer.body(), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new StartException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Told to stop", e);
        }
    }

    /** HMAC-SHA-256 of time, full stop and body, in hexadecimal digits. */
    public String sign(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    /** An object of texts; what is null is left out. */
    public static String json(Map<String, String> fields) {
        return fields.entrySet().stream().filter(field -> field.getValue() != null).map(field -> quote(field.getKey()) + ":" + quote(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\' || letter < ' ') {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
