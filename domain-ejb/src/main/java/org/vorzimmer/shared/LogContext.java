package org.vorzimmer.shared;

import java.util.HashMap;
import java.util.Map;

/**
 * What every log line of this thread carries: request number and tenant, never a person. The server's log format lives in another class loader
 * and shares a thread-local made of the JDK's own types by a system property; under any other server nothing happens here.
 */
public final class LogContext {

    public static final String REQUEST = "request";
    public static final String TENANT = "tenant";

    private static final String KEY = "vorzimmer.log.context";

    private LogContext() {
    }

    /** Null takes the entry away. */
    public static void put(String name, String value) {
        ThreadLocal<Map<String, String>> shared = shared();
        if (shared == null) {
            return;
        }
        Map<String, String> context = new HashMap<>(shared.get() == null ? Map.of() : shared.get());
        if (value == null) {
            context.remove(name);
        } else {
            context.put(name, value);
        }
        if (context.isEmpty()) {
            shared.remove();
        } else {
            shared.set(context);
        }
    }

    /** To be called when a thread goes back to its pool. */
    public static void clear() {
        ThreadLocal<Map<String, String>> shared = shared();
        if (shared != null) {
            shared.remove();
        }
    }

    @SuppressWarnings("unchecked")
    private static ThreadLocal<Map<String, String>> shared() {
        return System.getProperties().get(KEY) instanceof ThreadLocal<?> found ? (ThreadLocal<Map<String, String>>) found : null;
    }
}
