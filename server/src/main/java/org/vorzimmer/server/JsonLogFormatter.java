package org.vorzimmer.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object per line. Request id and tenant come from {@link LogContext}, because the application lives in
 * another class loader; what looks like personal data is blotted out.
 */
public final class JsonLogFormatter extends Formatter {

    @Override
    public String format(LogRecord log) {
        StringBuilder json = new StringBuilder(256).append("{\"time\":\"").append(log.getInstant()).append('"');
        field(json, "level", log.getLevel().getName());
        field(json, "logger", log.getLoggerName());
        field(json, "thread", Thread.currentThread().getName());
        for (Map.Entry<String, String> entry : LogContext.ofThisThread().entrySet()) {
            field(json, entry.getKey(), entry.getValue());
        }
        field(json, "message", Redaction.of(formatMessage(log)));
        if (log.getThrown() != null) {
            StringWriter trace = new StringWriter();
            log.getThrown().printStackTrace(new PrintWriter(trace));
            field(json, "thrown", Redaction.of(trace.toString()));
        }
        return json.append("}\n").toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":\"");
        String text = value == null ? "" : value;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
