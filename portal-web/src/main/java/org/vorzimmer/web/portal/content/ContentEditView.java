package org.vorzimmer.web.portal.content;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vorzimmer.content.Card;
import org.vorzimmer.content.ContentService;
import org.vorzimmer.content.Quote;
import org.vorzimmer.content.TextDiff;
import org.vorzimmer.content.TextFormat;
import org.vorzimmer.content.TextKind;
import org.vorzimmer.content.TextLanguage;
import org.vorzimmer.content.VersionEntry;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.web.kit.Language;

/** One text in one language: write, look at it as visitors will, publish, and compare with earlier versions. */
@Named
@ViewScoped
public class ContentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ContentService contents;
    @Inject Language words;

    private String kindName;
    private String languageTag = "de";
    private Integer shownVersion;
    private TextKind kind;
    private TextLanguage language;
    private int latest;
    private LocalDate validFrom;
    private boolean previewed;
    private transient List<VersionEntry> versions;

    @Size(max = 100_000, message = "{content.tooLong}")
    private String draft;

    /** Called once when the page is opened. */
    public void load() {
        kind = find(kindName);
        language = "en".equals(languageTag) ? TextLanguage.EN : TextLanguage.DE;
        latest = getVersions().isEmpty() ? 0 : getVersions().get(0).number();
        draft = shownVersion == null ? contents.source(kind, language) : contents.body(kind, language, shownVersion);
    }

    public void preview() {
        previewed = true;
    }

    public void useDefault() {
        draft = contents.body(kind, language, 0);
    }

    /** Publishes and shows the text afresh, so that Reload does not publish again. */
    public void publish() throws IOException {
        if (!getMissing().isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    words.text("content.edit.missing", String.join(", ", getMissing())), null));
            return;
        }
        int number = contents.publish(kind, language, draft, validFrom, latest);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.text("content.edit.published", number), null));
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/content/content-edit.xhtml?text=" + kind + "&language=" + languageTag);
    }

    public List<VersionEntry> getVersions() {
        if (versions == null) {
            versions = contents.versions(kind, language);
        }
        return versions;
    }

    /** What the shown version changed against the one before it. */
    public List<TextDiff.Line> getDifference() {
        return shownVersion == null || shownVersion < 1 ? List.of() : contents.difference(kind, language, shownVersion - 1, shownVersion);
    }

    public boolean isMarkdown() {
        return kind.getFormat() == TextFormat.MARKDOWN;
    }

    public String getPreviewHtml() {
        return contents.preview(kind, language, draft);
    }

    public List<Card> getPreviewCards() {
        return contents.previewCards(kind, language, draft);
    }

    public List<Quote> getPreviewQuotes() {
        return contents.previewQuotes(kind, language, draft);
    }

    public List<List<String>> getPreviewEntries() {
        return contents.previewEntries(kind, language, draft);
    }

    /** Names in double braces that mean nothing. */
    public Set<String> getUnknown() {
        return contents.unknownPlaceholders(draft);
    }

    public Set<String> getMissing() {
        return contents.missingPlaceholders(kind, draft);
    }

    public Set<String> getPlaceholders() {
        return contents.placeholders();
    }

    private static TextKind find(String name) {
        for (TextKind kind : TextKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new NotFoundException(TextKind.class, name);
    }

    public TextKind getKind() {
        return kind;
    }

    public String getKindName() {
        return kindName;
    }

    public void setKindName(String kindName) {
        this.kindName = kindName;
    }

    public String getLanguageTag() {
        return languageTag;
    }

    public void setLanguageTag(String languageTag) {
        this.languageTag = languageTag;
    }

    public Integer getShownVersion() {
        return shownVersion;
    }

    public void setShownVersion(Integer shownVersion) {
        this.shownVersion = shownVersion;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }
}
