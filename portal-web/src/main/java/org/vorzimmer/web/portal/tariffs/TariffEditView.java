package org.vorzimmer.web.portal.tariffs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.Offer;
import org.vorzimmer.tariffs.Placement;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tariffs.PriceCalculation;
import org.vorzimmer.tariffs.TariffService;
import org.vorzimmer.tariffs.TariffTerms;
import org.vorzimmer.tariffs.TariffVersion;
import org.vorzimmer.tariffs.Usage;
import org.vorzimmer.tariffs.VatDecision;
import org.vorzimmer.tariffs.VersionText;
import org.vorzimmer.tariffs.Versions;
import org.vorzimmer.web.kit.Language;

/** A tariff: write its next version, look at it as visitors will, take back one that has not begun. Without a number it is a new one. */
@Named
@ViewScoped
public class TariffEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/tariffs/tariff-edit.xhtml?id=";

    @Inject TariffService tariffs;
    @Inject CatalogueService catalogue;
    @Inject Language language;

    private Long id;
    private Placement placement = new Placement();
    private VersionText text = new VersionText();
    private TariffTerms terms = new TariffTerms();
    private int latest;
    private boolean previewed;
    private LocalDate today;
    private transient List<TariffVersion> versions;

    @NotNull
    private LocalDate from;

    /** What a number of calls and minutes would cost. */
    public record Sample(int calls, int minutes, Price price) { }

    /** Called once when the page is opened; a foreign or unknown number answers "not found". */
    public void load() {
        today = tariffs.today();
        from = today;
        if (id != null) {
            placement = Placement.of(tariffs.find(id));
            getVersions().stream().findFirst().ifPresent(newest -> {
                latest = newest.getNumber();
                text = new VersionText(newest.getText());
                terms = new TariffTerms(newest.getTerms());
                from = today.plusDays(1);
            });
        }
    }

    public void preview() {
        previewed = true;
    }

    public void save() throws IOException {
        try {
            if (id == null) {
                long made = tariffs.create(placement, from, text, terms);
                TariffRefusals.done(language.text("tariffs.created"), PAGE + made);
            } else {
                int number = tariffs.addVersion(id, latest, from, text, terms);
                TariffRefusals.done(language.text("tariffs.versionMade", number), PAGE + id);
            }
        } catch (BusinessException e) {
            TariffRefusals.say(e, language);
        }
    }

    public void place() throws IOException {
        tariffs.place(id, placement);
        TariffRefusals.done(language.text("tariffs.placed"), PAGE + id);
    }

    public void withdraw(int number) throws IOException {
        try {
            tariffs.withdraw(id, number);
            TariffRefusals.done(language.text("tariffs.withdrawn", number), PAGE + id);
        } catch (BusinessException e) {
            TariffRefusals.say(e, language);
        }
    }

    public List<Sample> getSamples() {
        VatDecision vat = catalogue.today().vat();
        return Stream.of(20, 100, 300).map(calls -> new Sample(calls, 2 * calls, PriceCalculation.of(terms, Usage.expected(calls, 2 * calls, false), Map.of(), vat))).toList();
    }

    public List<TariffVersion> getVersions() {
        if (versions == null) {
            versions = id == null ? List.of() : tariffs.versions(id);
        }
        return versions;
    }

    /** Which word tells where a version stands. */
    public String stateOf(TariffVersion version) {
        if (version.isWithdrawn()) {
            return "WITHDRAWN";
        }
        if (isWithdrawable(version)) {
            return "COMING";
        }
        return Versions.inForce(getVersions(), today).filter(version::equals).isPresent() ? "IN_FORCE" : "PAST";
    }

    public boolean isWithdrawable(TariffVersion version) {
        return Versions.mayBeWithdrawn(version, today);
    }

    public boolean isMade() {
        return id != null;
    }

    public Offer[] getOffers() {
        return Offer.values();
    }

    public TariffTerms.TimeUnit[] getTimeUnits() {
        return TariffTerms.TimeUnit.values();
    }

    public TariffTerms.NoticeTo[] getNoticeTos() {
        return TariffTerms.NoticeTo.values();
    }

    public TariffTerms.Rounding[] getRoundings() {
        return TariffTerms.Rounding.values();
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

    public TariffTerms getTerms() {
        return terms;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
