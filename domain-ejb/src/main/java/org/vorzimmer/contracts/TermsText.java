package org.vorzimmer.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.vorzimmer.tariffs.AddOnTerms;
import org.vorzimmer.tariffs.AddOnVersion;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.TariffTerms;
import org.vorzimmer.tariffs.VatDecision;

/** Writes what is agreed, every price of it, how it is taxed and how long it binds, into a letter. */
final class TermsText {

    private TermsText() {
    }

    static void write(Paper paper, AgreedTariff agreed, LocalDate minimumTermUntil, VatDecision vat) {
        TariffTerms terms = agreed.terms();
        paper.heading("prices").fact("tariff", agreed.version().getText().name(paper.isGerman()));
        paper.fact("baseFee", paper.money(terms.getBaseFee()));
        priced(paper, "setupFee", terms.getSetupFee());
        counted(paper, "includedCalls", terms.getIncludedCalls());
        counted(paper, "includedMinutes", terms.getIncludedMinutes());
        priced(paper, "pricePerCall", terms.getPricePerCall());
        priced(paper, "timePrice." + terms.getTimeUnit(), terms.getTimePrice());
        if (terms.getTimePrice().signum() > 0) {
            paper.fact("counting", paper.word("counting." + terms.getRounding(), terms.getStepSeconds(), terms.getMinimumSeconds()));
        }
        priced(paper, "smsPrice", terms.getSmsPrice());
        priced(paper, "landlinePrice", terms.getLandlinePrice());
        priced(paper, "mobilePrice", terms.getMobilePrice());
        priced(paper, "roundTheClockFee", terms.getRoundTheClockFee());
        for (AddOnVersion addOn : agreed.addOns()) {
            boolean monthly = addOn.getTerms().getCharge() == AddOnTerms.Charge.MONTHLY;
            paper.row(addOn.getText().name(paper.isGerman()), paper.word(monthly ? "addOn.monthly" : "addOn.perUse", paper.money(addOn.getTerms().getPrice())));
        }
        vat(paper, vat);
        paper.heading("binding");
        paper.fact("minimumTerm", minimumTermUntil == null ? paper.word("minimumTerm.none") : paper.word("minimumTerm.until", paper.day(minimumTermUntil)));
        paper.fact("notice", paper.word("notice." + terms.getNoticeTo(), terms.getNoticeDays()));
    }

    private static void vat(Paper paper, VatDecision vat) {
        if (vat.isTaxed()) {
            paper.text("vat.taxed", paper.number(vat.rate()));
        } else {
            paper.text("vat.untaxed", paper.isGerman() ? vat.reasonDe() : vat.reasonEn());
        }
    }

    private static void priced(Paper paper, String key, BigDecimal price) {
        if (price != null && price.signum() > 0) {
            paper.fact(key, paper.money(price));
        }
    }

    private static void counted(Paper paper, String key, int count) {
        if (count > 0) {
            paper.fact(key, paper.number(BigDecimal.valueOf(count)));
        }
    }
}
