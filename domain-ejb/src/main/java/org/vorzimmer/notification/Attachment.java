package org.vorzimmer.notification;

import java.io.Serializable;

/**
 * A document that goes along with a mail, and what became of it; the outbox keeps each as one line of text.
 *
 * @param name of the file as the recipient sees it
 */
public record Attachment(long documentId, State state, String name) implements Serializable {

    /** Missing: the document was gone when the mail left. Too large: there was no room for it beside the others. */
    public enum State { WAITING, SENT, MISSING, TOO_LARGE }

    private static final int PARTS = 3;

    static Attachment waiting(long documentId, String name) {
        return new Attachment(documentId, State.WAITING, name.replaceAll("\\R", " "));
    }

    static Attachment parse(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Attachment(Long.parseLong(parts[0]), State.valueOf(parts[1]), parts[2]);
    }

    Attachment became(State outcome) {
        return new Attachment(documentId, outcome, name);
    }

    String asText() {
        return documentId + " " + state + " " + name;
    }
}
