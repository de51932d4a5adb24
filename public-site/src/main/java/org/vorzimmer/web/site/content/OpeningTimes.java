package org.vorzimmer.web.site.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.vorzimmer.shared.OpeningHours;

/** Opening hours as schema.org writes them: one entry a day and span. */
final class OpeningTimes {

    private OpeningTimes() {
    }

    static JsonArray of(OpeningHours hours) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        hours.week().forEach((day, spans) -> spans.forEach(span -> all.add(Json.createObjectBuilder().add("@type", "OpeningHoursSpecification")
                .add("dayOfWeek", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .add("opens", span.from().toString())
                .add("closes", span.until().equals(LocalTime.MIDNIGHT) ? "23:59" : span.until().toString()))));
        return all.build();
    }
}
