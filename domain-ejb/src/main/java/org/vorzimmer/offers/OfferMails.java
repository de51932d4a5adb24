package org.vorzimmer.offers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.notification.Mail;
import org.vorzimmer.notification.MailText;
import org.vorzimmer.notification.OutboxService;
import org.vorzimmer.tariffs.AgreedTariff;
import org.vorzimmer.tariffs.Price;
import org.vorzimmer.tenancy.TenantLinks;

/** The mails of an offer, in the language of the enquiry with which they go. */
@Dependent
class OfferMails {

    private static final String MAILS = "offers";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Inject OutboxService outbox;
    @Inject TenantLinks links;

    /**
     * What a mail says of an offer.
     *
     * @param number null before there is one
     * @param message null for none
     */
    record Content(String number, AgreedTariff agreed, Price monthly, LocalDate validUntil, String message) {
    }

    void send(Lead lead, Content content, String link) {
        String page = links.to("/anmelden/angebot?angebot=" + link + (isGerman(lead) ? "" : "&lang=" + lead.getLanguage()));
        outbox.enqueue(Mail.to(lead.getEmail(), "offers.offer", text(lead, content, page)).about(LeadService.OBJECT_KIND, lead.getId()).writtenByPerson());
    }

    void withdrawn(Lead lead, LeadOffer offer) {
        outbox.enqueue(Mail.to(lead.getEmail(), "offers.withdrawn", MailText.of(MAILS, "withdrawn", lead.getLanguage(),
                Map.of("number", offer.getNumber(), "reference", lead.getReference(), "contact", links.to("/kontakt" + (isGerman(lead) ? "" : "?lang=" + lead.getLanguage())))))
                .about(LeadService.OBJECT_KIND, lead.getId()));
    }

    /** The same text with another word for the link, for the office and for the history: the link is the person's alone. */
    MailText withoutLink(Lead lead, Content content) {
        return text(lead, content, words(lead).getString("link"));
    }

    private static MailText text(Lead lead, Content content, String page) {
        boolean german = isGerman(lead);
        ResourceBundle words = words(lead);
        String addOns = content.agreed().addOns().stream().map(addOn -> addOn.getText().name(german)).collect(Collectors.joining(", "));
        return MailText.of(MAILS, "offer", lead.getLanguage(), Map.of(
                "number", content.number() == null ? "…" : content.number(), "reference", lead.getReference(), "tariff", content.agreed().version().getText().name(german),
                "addOns", addOns.isEmpty() ? words.getString("noAddOns") : addOns, "price", price(content.monthly(), words, german), "until", DAY.format(content.validUntil()),
                "message", content.message() == null ? "" : content.message() + "\n\n", "page", page));
    }

    private static String price(Price price, ResourceBundle words, boolean german) {
        if (!price.vat().isTaxed()) {
            return new MessageFormat(words.getString("untaxed")).format(new Object[] {money(price.net().euros(), german), german ? price.vat().reasonDe() : price.vat().reasonEn()});
        }
        return new MessageFormat(words.getString("taxed")).format(new Object[] {money(price.net().euros(), german), money(price.gross().euros(), german)});
    }

    private static String money(BigDecimal amount, boolean german) {
        NumberFormat format = NumberFormat.getCurrencyInstance(german ? Locale.GERMANY : Locale.UK);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    private static ResourceBundle words(Lead lead) {
        return ResourceBundle.getBundle("org.vorzimmer.offers.words", isGerman(lead) ? Locale.GERMAN : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static boolean isGerman(Lead lead) {
        return !"en".equals(lead.getLanguage());
    }
}
