package org.vorzimmer.web.api.telephony;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.AgentExtension;
import org.vorzimmer.telephony.CallSignal;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.telephony.TelephoneEvent;
import org.vorzimmer.telephony.TelephonyIntakeService;

/** Events on the wire: one object or an array of them; names that are not known are passed over, so that senders may be newer than we are. */
final class EventJson {

    /** How telephone systems say that the caller withholds the number. */
    private static final Set<String> WITHHELD = Set.of("anonymous", "restricted", "unavailable", "unknown", "private");

    private final String path;
    private final JsonObject json;
    private final Predicate<Instant> plausible;

    /** What was sent is no event; the message is the name of the field that is wrong, or "body". */
    static final class WrongField extends Exception {

        private static final long serialVersionUID = 1L;

        WrongField(String field) {
            super(field);
        }
    }

    /** @param several whether an array was sent, so that one is answered */
    record Sent(boolean several, List<TelephoneEvent> events) {
    }

    private EventJson(String path, JsonObject json, Predicate<Instant> plausible) {
        this.path = path;
        this.json = json;
        this.plausible = plausible;
    }

    /** @param plausible whether an event may have happened then */
    static Sent read(byte[] body, Predicate<Instant> plausible) throws WrongField {
        JsonStructure sent = parse(body);
        if (sent instanceof JsonObject one) {
            return new Sent(false, List.of(new EventJson("", one, plausible).event()));
        }
        JsonArray all = sent.asJsonArray();
        if (all.isEmpty() || all.size() > TelephonyIntakeService.MOST_EVENTS) {
            throw new WrongField("body");
        }
        List<TelephoneEvent> events = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String place = "[" + i + "]";
            if (!(all.get(i) instanceof JsonObject one)) {
                throw new WrongField(place);
            }
            events.add(new EventJson(place + ".", one, plausible).event());
        }
        return new Sent(true, events);
    }

    private static JsonStructure parse(byte[] body) throws WrongField {
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.read();
        } catch (JsonException | IllegalStateException e) {
            throw new WrongField("body");
        }
    }

    private TelephoneEvent event() throws WrongField {
        String id = name("id");
        String call = name("call");
        CallSignal.Kind kind = oneOf(CallSignal.Kind.class, "type").orElseThrow(() -> wrong("type"));
        PhoneNumber target = number("target").orElse(null);
        if (target != null && kind != CallSignal.Kind.TRANSFERRED) {
            target = null;
        }
        return new TelephoneEvent(id, call, kind, at(), number("line").orElseThrow(() -> wrong("line")), caller(),
                oneOf(DiversionReason.class, "reason").orElse(DiversionReason.UNKNOWN), extension(), target);
    }

    private String name(String field) throws WrongField {
        return text(field).filter(text -> text.length() <= TelephoneEvent.LONGEST_NAME && text.chars().noneMatch(Character::isISOControl)).orElseThrow(() -> wrong(field));
    }

    private Instant at() throws WrongField {
        try {
            return text("at").map(text -> OffsetDateTime.parse(text).toInstant()).filter(plausible).orElseThrow(() -> wrong("at"));
        } catch (DateTimeParseException e) {
            throw wrong("at");
        }
    }

    private PhoneNumber caller() throws WrongField {
        Optional<String> said = text("caller").filter(text -> !WITHHELD.contains(text.toLowerCase(Locale.ROOT)));
        return said.isEmpty() ? null : number("caller").orElse(null);
    }

    private String extension() throws WrongField {
        Optional<String> said = text("extension");
        if (said.isPresent() && !said.get().matches(AgentExtension.SHAPE)) {
            throw wrong("extension");
        }
        return said.orElse(null);
    }

    private Optional<PhoneNumber> number(String field) throws WrongField {
        Optional<String> said = text(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PhoneNumber.parse(said.get()).orElseThrow(() -> wrong(field)));
    }

    private <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String field) throws WrongField {
        Optional<String> said = text(field);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(said.get())) {
                return Optional.of(constant);
            }
        }
        throw wrong(field);
    }

    /** Empty when the field is missing, null or blank; wrong when it is no text. */
    private Optional<String> text(String field) throws WrongField {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(value instanceof JsonString text)) {
            throw wrong(field);
        }
        return Optional.of(text.getString().strip()).filter(stripped -> !stripped.isEmpty());
    }

    private WrongField wrong(String field) {
        return new WrongField(path + field);
    }
}
