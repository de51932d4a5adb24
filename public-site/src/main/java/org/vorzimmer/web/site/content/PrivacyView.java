package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.content.ContentVersion;
import org.vorzimmer.content.SiteTextService;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.VersionEntry;
import org.vorzimmer.shared.NotFoundException;

/** The privacy notice in force, or the version that the address names. */
@Named("privacy")
@RequestScoped
public class PrivacyView {

    @Inject SiteTextService service;
    @Inject SiteView site;
    @Inject HttpServletRequest request;

    private List<VersionEntry> versions;

    public String getHtml() {
        int asked = askedNumber();
        if (asked == 0) {
            return site.getTexts().html(TextKind.PRIVACY.name());
        }
        return service.notice(site.getTextLanguage(), asked).orElseThrow(() -> new NotFoundException(ContentVersion.class, asked));
    }

    /** What is shown: the version asked for, else the one in force; null while the default text stands unpublished. */
    public VersionEntry getShown() {
        int asked = askedNumber();
        return asked == 0 ? inForce().orElse(null) : getVersions().stream().filter(version -> version.number() == asked).findFirst().orElse(null);
    }

    public List<VersionEntry> getVersions() {
        if (versions == null) {
            versions = service.notices(site.getTextLanguage());
        }
        return versions;
    }

    /** CURRENT, COMING or PAST. */
    public String stateOf(VersionEntry version) {
        if (!site.isPast(version.validFrom())) {
            return "COMING";
        }
        return inForce().filter(current -> current.number() == version.number()).isPresent() ? "CURRENT" : "PAST";
    }

    public boolean isCurrent() {
        return askedNumber() == 0 || getShown() == null || "CURRENT".equals(stateOf(getShown()));
    }

    private Optional<VersionEntry> inForce() {
        return service.noticeInForce(site.getTextLanguage());
    }

    /** 0 when the address names no version; a number that is none is not found. */
    private int askedNumber() {
        String asked = request.getParameter(SiteRoutes.VERSION);
        if (asked == null || asked.isEmpty()) {
            return 0;
        }
        if (!asked.matches("[1-9][0-9]{0,5}")) {
            throw new NotFoundException(ContentVersion.class, "?");
        }
        return Integer.parseInt(asked);
    }
}
