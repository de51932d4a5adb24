package org.vorzimmer.contracts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.vorzimmer.customers.CustomerData;
import org.vorzimmer.documents.PdfRenderer;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.VatDecision;
import org.vorzimmer.tenancy.CurrentTenant;
import org.vorzimmer.tenancy.TenantDirectory;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;

/** Writes and renders the letters of this feature; slow compared with a transaction, so it is called before one begins. */
@Dependent
class ContractPapers {

    @Inject PdfRenderer renderer;
    @Inject TenantDirectory directory;
    @Inject CurrentTenant tenant;
    @Inject TenantSettings settings;

    /** A letter with its title. */
    record Rendered(String title, byte[] pdf) { }

    VatDecision vat(CustomerData customer, LocalDate day) {
        return ContractVat.of(customer, Boolean.parseBoolean(settings.get(TenantSetting.SMALL_BUSINESS)), day);
    }

    Rendered contract(String number, CustomerData customer, NewContract wanted, AgreedTariff agreed) {
        Paper paper = head(new Paper(customer.language(), "contract.title", number), customer);
        return terms(paper, customer, wanted, agreed, MinimumTerm.until(wanted.beginsOn(), agreed.version().getTerms().getMinimumTermMonths()));
    }

    Rendered change(String number, CustomerData customer, NewContract wanted, AgreedTariff agreed, LocalDate minimumTermUntil) {
        Paper paper = head(new Paper(customer.language(), "change.title", number), customer);
        return terms(paper, customer, wanted, agreed, minimumTermUntil);
    }

    private Rendered terms(Paper paper, CustomerData customer, NewContract wanted, AgreedTariff agreed, LocalDate minimumTermUntil) {
        paper.fact("begins", paper.day(wanted.beginsOn()));
        paper.fact("declared", paper.word("declared.by", wanted.person(), paper.moment(wanted.concludedAt()), paper.word("channel." + wanted.channel())));
        TermsText.write(paper, agreed, minimumTermUntil, vat(customer, wanted.beginsOn()));
        return rendered(paper);
    }

    /** What each side gets in writing about a notice: when it came and to which day it works. */
    Rendered notice(String number, CustomerData customer, NewNotice given, LocalDate endsOn) {
        Paper paper = head(new Paper(customer.language(), "notice.title", number), customer);
        paper.fact("notice.by", paper.word("notice.by." + given.by(), given.person()));
        paper.fact("notice.received", paper.day(given.receivedOn())).fact("notice.channel", paper.word("channel." + given.channel()));
        paper.fact("notice.kind", paper.word("notice.kind." + given.kind()));
        if (given.reason() != null) {
            paper.fact("notice.reason", given.reason());
        }
        paper.fact("notice.ends", paper.day(endsOn));
        return rendered(paper.text("notice.text", paper.day(endsOn)).text("notice.withdrawal", paper.day(endsOn)));
    }

    /** What was agreed, that it is over, and on which day which data go. */
    Rendered ended(Contract contract, CustomerData customer, AgreedTariff agreed, List<DataFarewell.Line> farewells) {
        Paper paper = head(new Paper(customer.language(), "final.title", contract.getNumber()), customer);
        paper.fact("begins", paper.day(contract.getBeginsOn())).fact("notice.ends", paper.day(contract.getEndsOn()));
        paper.fact("tariff", agreed.version().getText().name(paper.isGerman())).text("final.text", paper.day(contract.getEndsOn()));
        paper.heading("final.data").text("final.dataText");
        farewells.forEach(line -> paper.row(line.name(), paper.word("final.goes", paper.day(line.goesOn()))));
        return rendered(paper.text("final.holds"));
    }

    private Rendered rendered(Paper paper) {
        return new Rendered(paper.title(), renderer.render(paper.page(sender())));
    }

    private Paper head(Paper paper, CustomerData customer) {
        return paper.fact("provider", sender()).fact("customer", Paper.line(customer));
    }

    private String sender() {
        return directory.byId(tenant.get()).getName();
    }
}
