package org.vorzimmer.web.kit.tariffs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.tariffs.AddOnTerms;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tariffs.Tariff;
import org.vorzimmer.tariffs.TariffTerms;
import org.vorzimmer.tariffs.TariffTerms.Rounding;
import org.vorzimmer.tariffs.TariffTerms.TimeUnit;
import org.vorzimmer.tariffs.VatDecision;
import org.vorzimmer.tariffs.VersionText;
import org.vorzimmer.web.kit.Format;
import org.vorzimmer.web.kit.Language;

/** Says in the reader's language what a tariff contains, how it is counted and what a line of a price is about. */
@Named
@RequestScoped
public class TariffText {

    @Inject Language language;
    @Inject Format format;

    public String name(VersionText text) {
        return text.name(language.isGerman());
    }

    public String description(VersionText text) {
        return text.description(language.isGerman());
    }

    public String suits(Tariff tariff) {
        return tariff.suits(language.isGerman());
    }

    /** One sentence for each thing that is in the tariff or costs something; the rounding rule is among them. */
    public List<String> points(TariffTerms terms) {
        List<String> points = new ArrayList<>();
        calls(points, terms);
        time(points, terms);
        say(points, terms.getSmsPrice(), "sms");
        say(points, terms.getLandlinePrice(), "landline");
        say(points, terms.getMobilePrice(), "mobile");
        say(points, terms.getRoundTheClockFee(), "roundTheClock");
        return points;
    }

    /** How long it binds and what is paid once. */
    public List<String> conditions(TariffTerms terms) {
        List<String> conditions = new ArrayList<>();
        conditions.add(terms.getMinimumTermMonths() == 0 ? text("noTerm") : text("term", terms.getMinimumTermMonths()));
        conditions.add(text("notice", terms.getNoticeDays()));
        conditions.add(terms.getSetupFee().signum() == 0 ? text("noSetup") : text("setup", format.money(terms.getSetupFee())));
        return conditions;
    }

    private void calls(List<String> points, TariffTerms terms) {
        if (terms.getIncludedCalls() > 0) {
            points.add(text("includedCalls", terms.getIncludedCalls()));
        }
        if (terms.getPricePerCall().signum() > 0) {
            points.add(text(terms.getIncludedCalls() > 0 ? "furtherCall" : "call", format.price(terms.getPricePerCall())));
        } else if (terms.getTimePrice().signum() == 0) {
            points.add(text("allCalls"));
        }
    }

    private void time(List<String> points, TariffTerms terms) {
        if (terms.getIncludedMinutes() > 0) {
            points.add(text("includedMinutes", terms.getIncludedMinutes()));
        }
        if (terms.getTimePrice().signum() > 0) {
            String unit = terms.getTimeUnit() == TimeUnit.MINUTE ? "inute" : "econd";
            String key = terms.getIncludedMinutes() > 0 ? terms.getTimeUnit() == TimeUnit.MINUTE ? "furtherM" : "furtherS" : terms.getTimeUnit() == TimeUnit.MINUTE ? "m" : "s";
            points.add(text(key + unit, format.price(terms.getTimePrice())));
            points.add(rounding(terms));
        }
    }

    private String rounding(TariffTerms terms) {
        String rule = text(terms.getRounding() == Rounding.PER_CALL ? "roundedByCall" : "roundedByMonth", terms.getStepSeconds());
        return terms.getMinimumSeconds() == 0 ? rule : rule + " " + text("minimum", terms.getMinimumSeconds());
    }

    private void say(List<String> points, BigDecimal price, String key) {
        if (price != null) {
            points.add(price.signum() == 0 ? text(key + ".free") : text(key, format.price(price)));
        }
    }

    /** What a line of a price is about. */
    public String line(Price.Line line) {
        return line.addOn() == null ? text("line." + line.kind()) : name(line.addOn());
    }

    public String charge(AddOnTerms terms) {
        return text("charge." + terms.getCharge(), format.price(terms.getPrice()));
    }

    /** The rate, or why there is none. */
    public String vat(VatDecision vat) {
        return vat.isTaxed() ? text("vat", format.quantity(vat.rate())) : language.isGerman() ? vat.reasonDe() : vat.reasonEn();
    }

    private String text(String key, Object... values) {
        return language.text("tariff." + key, values);
    }
}
