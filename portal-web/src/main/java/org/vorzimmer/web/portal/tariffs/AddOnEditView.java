package org.vorzimmer.web.portal.tariffs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.tariffs.AddOnService;
import org.vorzimmer.tariffs.AddOnTerms;
import org.vorzimmer.tariffs.AddOnVersion;
import org.vorzimmer.tariffs.Offer;
import org.vorzimmer.tariffs.Placement;
import org.vorzimmer.tariffs.VersionText;
import org.vorzimmer.tariffs.Versions;
import org.vorzimmer.web.kit.Language;

/** An add-on: write its next version, take back one that has not begun. Without a number it is a new one. */
@Named
@ViewScoped
public class AddOnEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/tariffs/add-on-edit.xhtml?id=";

    @Inject AddOnService addOns;
    @Inject Language language;

    private Long id;
    private Placement placement = new Placement();
    private VersionText text = new VersionText();
    private AddOnTerms terms = new AddOnTerms();
    private int latest;
    private LocalDate today;
    private transient List<AddOnVersion> versions;

    @NotNull
    private LocalDate from;

    /** Called once when the page is opened; a foreign or unknown number answers "not found". */
    public void load() {
        today = addOns.today();
        from = today;
        if (id != null) {
            placement = Placement.of(addOns.find(id));
            getVersions().stream().findFirst().ifPresent(newest -> {
                latest = newest.getNumber();
                text = new VersionText(newest.getText());
                terms = new AddOnTerms(newest.getTerms());
                from = today.plusDays(1);
            });
        }
    }

    public void save() throws IOException {
        try {
            if (id == null) {
                long made = addOns.create(placement, from, text, terms);
                TariffRefusals.done(language.text("tariffs.addOnCreated"), PAGE + made);
            } else {
                int number = addOns.addVersion(id, latest, from, text, terms);
                TariffRefusals.done(language.text("tariffs.versionMade", number), PAGE + id);
            }
        } catch (BusinessException e) {
            TariffRefusals.say(e, language);
        }
    }

    public void place() throws IOException {
        addOns.place(id, placement);
        TariffRefusals.done(language.text("tariffs.placed"), PAGE + id);
    }

    public void withdraw(int number) throws IOException {
        try {
            addOns.withdraw(id, number);
            TariffRefusals.done(language.text("tariffs.withdrawn", number), PAGE + id);
        } catch (BusinessException e) {
            TariffRefusals.say(e, language);
        }
    }

    public List<AddOnVersion> getVersions() {
        if (versions == null) {
            versions = id == null ? List.of() : addOns.versions(id);
        }
        return versions;
    }

    /** Which word tells where a version stands. */
    public String stateOf(AddOnVersion version) {
        if (version.isWithdrawn()) {
            return "WITHDRAWN";
        }
        if (isWithdrawable(version)) {
            return "COMING";
        }
        return Versions.inForce(getVersions(), today).filter(version::equals).isPresent() ? "IN_FORCE" : "PAST";
    }

    public boolean isWithdrawable(AddOnVersion version) {
        return Versions.mayBeWithdrawn(version, today);
    }

    public boolean isMade() {
        return id != null;
    }

    public Offer[] getOffers() {
        return Offer.values();
    }

    public AddOnTerms.Charge[] getCharges() {
        return AddOnTerms.Charge.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Placement getPlacement() {
        return placement;
    }

    public VersionText getText() {
        return text;
    }

    public AddOnTerms getTerms() {
        return terms;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
