package org.vorzimmer.accesslog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.vorzimmer.tenancy.TenantOwned;

/** One line of the access log, with exactly the fields of the tenant's policy; all others stay empty. */
@Entity
@Table(name = "access_entries")
public class AccessEntry extends TenantOwned {

    private static final int LONGEST = 200;

    /** The trigger of the deletion rule; every policy that keeps a log names the time. */
    @NotNull @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    @Column(name = "client_pseudonym", updatable = false)
    private String clientPseudonym;

    @Column(name = "host_name", updatable = false)
    private String hostName;

    @Column(updatable = false)
    private String page;

    @Column(updatable = false)
    private String url;

    @Column(name = "bytes_sent", updatable = false)
    private Long bytesSent;

    @Column(name = "status_code", updatable = false)
    private Integer statusCode;

    @Column(updatable = false)
    private String referrer;

    @Column(updatable = false)
    private String browser;

    @Column(name = "browser_version", updatable = false)
    private String browserVersion;

    @Column(name = "browser_with_version", updatable = false)
    private String browserWithVersion;

    @Column(updatable = false)
    private String os;

    protected AccessEntry() {
    } // for JPA

    /** @param pseudonym of the address; used only when the policy keeps one */
    AccessEntry(Access access, Set<AccessField> fields, String pseudonym) {
        Visitor visitor = Visitor.of(access.agent());
        fields.forEach(field -> {
            switch (field) {
                case TIME -> occurredAt = access.time();
                case IP, IP_PSEUDONYM -> clientPseudonym = pseudonym;
                case PAGE -> page = cut(access.path());
                case URL -> url = cut(access.path());
                case BYTES -> bytesSent = access.bytes();
                case STATUS -> statusCode = access.status();
                case REFERRER -> referrer = cut(withoutQuery(access.referrer()));
                case BROWSER -> browser = visitor.browser();
                case VERSION -> browserVersion = visitor.version();
                case BROWSER_WITH_VERSION -> browserWithVersion = visitor.browserWithVersion();
                case OS -> os = visitor.os();
                case HOST_NAME -> hostName = "";
                default -> throw new IllegalStateException("Nobody fills " + field);
            }
        });
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Queries and fragments of other sites may hold what their visitors typed. */
    static String withoutQuery(String address) {
        return address == null ? "" : address.split("[?#;]", 2)[0];
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public String getClientPseudonym() {
        return clientPseudonym;
    }

    public String getHostName() {
        return hostName;
    }

    public String getPage() {
        return page;
    }

    public String getUrl() {
        return url;
    }

    public Long getBytesSent() {
        return bytesSent;
    }

    public Integer getStatusCode() {
        return statusCode;
    }

    public String getReferrer() {
        return referrer;
    }

    public String getBrowser() {
        return browser;
    }

    public String getBrowserVersion() {
        return browserVersion;
    }

    public String getBrowserWithVersion() {
        return browserWithVersion;
    }

    public String getOs() {
        return os;
    }
}
