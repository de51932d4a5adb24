package org.vorzimmer.web.site.tariffs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.vorzimmer.tariffs.Catalogue;
import org.vorzimmer.tariffs.CatalogueService;
import org.vorzimmer.tariffs.CheapestTariff;
import org.vorzimmer.tariffs.CheapestTariff.Ranked;

/** The prices in force and, when the address asks for it, the tariffs ranked for a visitor's calls and minutes. */
@Named
@RequestScoped
public class PricesView {

    @Inject CatalogueService service;
    @Inject HttpServletRequest request;

    private Catalogue catalogue;
    private PriceQuestion question;
    private List<Ranked> ranked = List.of();

    @PostConstruct
    void open() {
        catalogue = service.today();
        question = PriceQuestion.of(request.getParameterMap());
        if (question.isAsked() && question.isClear()) {
            ranked = CheapestTariff.rank(catalogue, question.usage(), catalogue.choosable().stream().filter(extra -> question.wants(extra.addOn().getCode())).toList());
        }
    }

    public Catalogue getCatalogue() {
        return catalogue;
    }

    public PriceQuestion getQuestion() {
        return question;
    }

    /** Whether there is something to calculate with. */
    public boolean isCalculable() {
        return catalogue.tariffs().stream().anyMatch(Catalogue.Entry::isPriced);
    }

    public boolean isAnswered() {
        return question.isAsked() && question.isClear();
    }

    /** Null when nothing fits what is wanted. */
    public Ranked getBest() {
        return ranked.isEmpty() ? null : ranked.get(0);
    }

    public List<Ranked> getOthers() {
        return ranked.isEmpty() ? List.of() : ranked.subList(1, ranked.size());
    }
}
