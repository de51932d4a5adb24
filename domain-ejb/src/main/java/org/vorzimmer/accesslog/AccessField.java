package org.vorzimmer.accesslog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields an access log may have, by the word that policies and notices use, and the one column in which each is stored. */
public enum AccessField {

    TIME("time", "occurred_at"),
    /** Never stored as such: the pseudonym stands for it, which is less than the notice allows. */
    IP("ip", "client_pseudonym"),
    IP_PSEUDONYM("ip_pseudonym", "client_pseudonym"),
    /** Stays empty: looking the name up would tell a foreign name server of the visit. */
    HOST_NAME("hostname", "host_name"),
    PAGE("page", "page"),
    URL("url", "url"),
    BYTES("bytes", "bytes_sent"),
    STATUS("status", "status_code"),
    REFERRER("referrer", "referrer"),
    BROWSER("browser", "browser"),
    VERSION("version", "browser_version"),
    BROWSER_WITH_VERSION("browser_version", "browser_with_version"),
    OS("os", "os");

    private final String word;
    private final String column;

    AccessField(String word, String column) {
        this.word = word;
        this.column = column;
    }

    public String word() {
        return word;
    }

    public String column() {
        return column;
    }

    /** An unknown word is an error: a promise must not be half kept. */
    static Set<AccessField> of(List<String> words) {
        EnumSet<AccessField> fields = EnumSet.noneOf(AccessField.class);
        words.forEach(word -> fields.add(Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The access log has no field " + word))));
        return fields;
    }
}
