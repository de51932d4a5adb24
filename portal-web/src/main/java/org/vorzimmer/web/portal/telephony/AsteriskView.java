package org.vorzimmer.web.portal.telephony;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.telephony.asterisk.AsteriskServer;
import org.vorzimmer.telephony.asterisk.AsteriskService;
import org.vorzimmer.telephony.asterisk.AsteriskSettings;
import org.vorzimmer.web.kit.Messages;

/** The connection to the tenant's Asterisk server: how it goes, and how it is set up. */
@Named
@ViewScoped
public class AsteriskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_PORT = 5039;
    private static final Map<String, String> FIELDS = Map.of("telephony.asterisk.host", "host", "telephony.asterisk.port", "port", "telephony.asterisk.user", "user",
            "telephony.asterisk.context", "context", "telephony.asterisk.inClear", "tls", "telephony.asterisk.secretMissing", "secret", "telephony.asterisk.secret", "secret");

    @Inject AsteriskService service;

    @NotBlank @Size(max = AsteriskSettings.LONGEST_HOST)
    private String host;
    @NotNull @Min(1) @Max(65535)
    private Integer port = USUAL_PORT;
    private boolean tls = true;
    @NotBlank @Size(max = AsteriskSettings.LONGEST_NAME)
    private String user;
    @NotBlank @Size(max = AsteriskSettings.LONGEST_CONTEXT)
    private String context = "from-trunk";
    private transient String secret;
    private transient AsteriskServer server;

    /** Called once when the page is opened. */
    public void load() {
        if (getServer() != null) {
            AsteriskSettings settings = getServer().getSettings();
            host = settings.host();
            port = settings.port();
            tls = settings.tls();
            user = settings.user();
            context = settings.incomingContext();
        }
    }

    /** The connection may have come or gone. */
    public void look() {
        server = null;
    }

    public void save() {
        try {
            service.configure(new AsteriskSettings(host.strip(), port, tls, user.strip(), context.strip()), secret);
            Messages.done("asterisk.saved");
        } catch (BusinessException e) {
            Messages.refuse("form", FIELDS.getOrDefault(e.messageKey(), "host"), e.messageKey());
        }
        server = null;
    }

    public void remove() {
        service.remove();
        Messages.done("asterisk.removed");
        server = null;
    }

    /** Null when none is set up. */
    public AsteriskServer getServer() {
        if (server == null) {
            server = service.find().orElse(null);
        }
        return server;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }

    public boolean isTls() {
        return tls;
    }

    public void setTls(boolean tls) {
        this.tls = tls;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    /** Never shown again. */
    public String getSecret() {
        return null;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
