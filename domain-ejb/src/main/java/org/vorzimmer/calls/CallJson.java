package org.vorzimmer.calls;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import org.vorzimmer.shared.PhoneNumber;

/** How the sealed parts of a call are written down; a part that an older version did not know is absent, never an error. */
final class CallJson {

    private CallJson() {
    }

    static String write(Caller caller) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "number", caller.number() == null ? null : caller.number().e164());
        put(json, "name", caller.name());
        return json.build().toString();
    }

    static Caller caller(String text) {
        JsonObject json = read(text);
        String number = json.getString("number", null);
        return new Caller(number == null ? null : new PhoneNumber(number), json.getString("name", null));
    }

    static String write(DecisionWords words) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "title", words.title());
        put(json, "hint", words.hint());
        return json.add("targets", Json.createArrayBuilder(words.targets())).build().toString();
    }

    static DecisionWords decision(String text) {
        JsonObject json = read(text);
        return new DecisionWords(json.getString("title", null), json.getString("hint", null),
                json.getJsonArray("targets").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
    }

    static String write(NoteText note) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "callerName", note.callerName());
        put(json, "company", note.company());
        put(json, "number", note.number());
        put(json, "personAsked", note.personAsked());
        put(json, "concern", note.concern());
        put(json, "measures", note.measures());
        json.add("callBack", note.callBack());
        put(json, "callBackNumber", note.callBackNumber());
        put(json, "callBackTime", note.callBackTime());
        JsonArrayBuilder answers = Json.createArrayBuilder();
        note.answers().forEach(answer -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("question", answer.question()).add("label", answer.label());
            put(one, "text", answer.text());
            answers.add(one);
        });
        return json.add("answers", answers).build().toString();
    }

    static NoteText note(String text) {
        JsonObject json = read(text);
        return new NoteText(json.getString("callerName", null), json.getString("company", null), json.getString("number", null), json.getString("personAsked", null),
                json.getString("concern", null), json.getString("measures", null), json.getBoolean("callBack", false), json.getString("callBackNumber", null),
                json.getString("callBackTime", null), json.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                        .map(one -> new NoteText.Answer(one.getJsonNumber("question").longValue(), one.getString("label"), one.getString("text", null))).toList());
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null && !value.isBlank()) {
            json.add(name, value.strip());
        }
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
