package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.vorzimmer.web.kit.Language;

/** The page that shows every part of the design system in every state, with invented rows; it touches no data. */
@Named
@ViewScoped
public class KitView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 60;
    private static final Instant FIRST = Instant.parse("2026-11-22T13:05:00Z");
    private static final List<String> NAMES =
            List.of("Dr. Adler, Kardiologie", "Tischlerei Birk", "Kanzlei Corvin & Partner", "Steuerbüro Dohle", "Praxis Elster");

    /** One invented row. */
    public record Row(long id, String name, String email, String state, Instant received, BigDecimal amount, boolean held)
            implements Serializable { }

    @Inject transient Language language;

    private final KitForm form = new KitForm();
    private final List<Row> rows = IntStream.range(0, ROWS).mapToObj(KitView::row).toList();
    private boolean switchedOn = true;

    public void save() {
        say(FacesMessage.SEVERITY_INFO, "platform.kit.saved");
    }

    public void say(String severity) {
        switch (severity) {
            case "warn" -> say(FacesMessage.SEVERITY_WARN, "platform.kit.said.warn");
            case "error" -> say(FacesMessage.SEVERITY_ERROR, "platform.kit.said.error");
            default -> say(FacesMessage.SEVERITY_INFO, "platform.kit.saved");
        }
    }

    public List<String> complete(String start) {
        String lower = start.toLowerCase(Locale.GERMAN);
        return NAMES.stream().filter(name -> name.toLowerCase(Locale.GERMAN).contains(lower)).toList();
    }

    private void say(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, language.text(key), null));
    }

    private static Row row(int number) {
        String name = NAMES.get(number % NAMES.size());
        String state = List.of("new", "open", "answered", "closed").get(number % 4);
        return new Row(number, name, "post" + number + "@firma.example", state, FIRST.minusSeconds(number * 7_643L),
                new BigDecimal(number * 3_711 + 1_990).movePointLeft(2), number % 7 == 2);
    }

    public KitForm getForm() {
        return form;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Row> getFirstRows() {
        return rows.subList(0, 4);
    }

    public List<Row> getNoRows() {
        return List.of();
    }

    public boolean isSwitchedOn() {
        return switchedOn;
    }

    public void setSwitchedOn(boolean switchedOn) {
        this.switchedOn = switchedOn;
    }
}
