package org.vorzimmer.server;

import java.util.Map;
import java.util.TreeMap;

/**
 * What every log line of a thread carries, such as request id and tenant. The application cannot see this class; it
 * finds the thread-local, made of the JDK's own types, among the system properties under {@value #KEY}.
 */
final class LogContext {

    static final String KEY = "vorzimmer.log.context";

    private static final ThreadLocal<Map<String, String>> CONTEXT = new ThreadLocal<>();

    private LogContext() { }

    static void publish() {
        System.getProperties().put(KEY, CONTEXT);
    }

    static Map<String, String> ofThisThread() {
        Map<String, String> context = CONTEXT.get();
        return context == null ? Map.of() : new TreeMap<>(context);
    }
}
