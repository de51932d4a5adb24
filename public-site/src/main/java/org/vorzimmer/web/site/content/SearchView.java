package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.vorzimmer.shared.OpeningHours;
import org.vorzimmer.tenancy.TenantLinks;
import org.vorzimmer.tenancy.TenantSetting;
import org.vorzimmer.tenancy.TenantSettings;
import org.vorzimmer.web.kit.Brand;
import org.vorzimmer.web.kit.Language;

/** What a page's head tells search engines and those who show a card of a link: its one address, its languages, and who the tenant is. */
@Named("search")
@RequestScoped
public class SearchView {

    @Inject TenantLinks links;
    @Inject TenantSettings settings;
    @Inject Language language;
    @Inject Brand brand;
    @Inject SiteView site;
    @Inject FacesContext faces;

    /** Whether search engines may show the page; false for one that a visitor comes to by a step before. */
    public boolean isFound() {
        return address().filter(SiteRoutes.found()::contains).isPresent();
    }

    /** The page's one full address in this language, whatever host name and parameters it was called by. */
    public String getAddress() {
        return in(language.getTag());
    }

    /** The full address of the page in the language with this tag. */
    public String in(String tag) {
        return links.to(language.in(tag, address().orElse("/")));
    }

    /** The full address of the picture that networks show of a link to the site. */
    public String getCard() {
        return links.to(language.link("/karte.png"));
    }

    /** The logo's full address, or empty. */
    public String getPicture() {
        return brand.isLogo() ? links.to("/logo.svg") : "";
    }

    /** The tenant as schema.org describes a business; safe inside a script element. */
    public String getBusiness() {
        JsonObjectBuilder business = Json.createObjectBuilder().add("@context", "https://schema.org").add("@type", "ProfessionalService")
                .add("name", brand.getName()).add("url", links.to("/"));
        put(business, "description", brand.getClaim());
        put(business, "telephone", brand.getPhone());
        put(business, "email", brand.getEmail());
        put(business, "image", getPicture());
        if (!brand.getStreet().isEmpty()) {
            JsonObjectBuilder place = Json.createObjectBuilder().add("@type", "PostalAddress").add("streetAddress", brand.getStreet()).add("addressCountry", "DE");
            put(place, "postalCode", settings.get(TenantSetting.POSTCODE));
            put(place, "addressLocality", settings.get(TenantSetting.TOWN));
            business.add("address", place);
        }
        OpeningHours.parse(settings.get(TenantSetting.OPENING_HOURS)).filter(hours -> !hours.week().isEmpty())
                .ifPresent(hours -> business.add("openingHoursSpecification", OpeningTimes.of(hours)));
        return business.build().toString().replace("<", "\\u003c");
    }

    /** The page's questions and answers as schema.org describes them, or empty; safe inside a script element. */
    public String getQuestions() {
        if (!address().filter("/fragen"::equals).isPresent()) {
            return "";
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        site.getQuestions().forEach(question -> all.add(Json.createObjectBuilder().add("@type", "Question").add("name", question.title())
                .add("acceptedAnswer", Json.createObjectBuilder().add("@type", "Answer").add("text", question.text()))));
        return Json.createObjectBuilder().add("@context", "https://schema.org").add("@type", "FAQPage").add("mainEntity", all)
                .build().toString().replace("<", "\\u003c");
    }

    private static void put(JsonObjectBuilder object, String name, String value) {
        if (value != null && !value.isBlank()) {
            object.add(name, value);
        }
    }

    private Optional<String> address() {
        // Several addresses may have one page file: what was asked for decides between them.
        return SiteRoutes.found().stream().filter(language::at).findFirst().or(() -> SiteRoutes.addressOf(faces.getViewRoot().getViewId()));
    }
}
