package org.vorzimmer.telephony.asterisk;

import java.util.Map;

/** One message of the manager interface: an event or an answer, as the lines between two empty ones say it. */
record AmiMessage(Map<String, String> fields) {

    AmiMessage {
        fields = Map.copyOf(fields);
    }

    /** Empty when the message does not say it. */
    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Name of the event; empty for an answer. */
    String event() {
        return get("Event");
    }

    /** Whether it answers the action of this number. */
    boolean answers(String actionId) {
        return !get("Response").isEmpty() && get("ActionID").equals(actionId);
    }
}
