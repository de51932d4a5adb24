package org.vorzimmer.web.api.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vorzimmer.retention.runs.RetentionService;
import org.vorzimmer.retention.runs.RetentionService.RuleDates;
import org.vorzimmer.retention.rules.Semantics;
import org.vorzimmer.shared.Berlin;
import org.vorzimmer.shared.InvalidInputException;

/** Answers when data under one of the tenant's rules would go. */
@Path("v1/retention/rules")
@RequestScoped
@Produces(APPLICATION_JSON)
public class RetentionRuleResource {

    @Inject RetentionService retention;

    /**
     * The dates on the wire.
     *
     * @param rule name of the rule
     * @param trigger instant that was judged
     * @param lastDay last day on which the data may exist, Europe/Berlin
     * @param runDay day on which they go, Europe/Berlin
     * @param runAt instant from which they are due; only exact for rules that count minutes
     */
    public record DatesJson(String rule, String trigger, String lastDay, String runDay, String runAt) {

        static DatesJson of(RuleDates dates, Instant trigger) {
            boolean minutes = dates.rule().semantics() == Semantics.INSTANT;
            return new DatesJson(dates.rule().id(), trigger.toString(), dates.lastDay().toString(), dates.runDay().toString(),
                    minutes ? dates.runAt().toString() : null);
        }
    }

    /** @param trigger hidden from the server's reader of schemas, which takes every constrained parameter for one of the path and fails */
    @GET
    @Path("{rule}/dates")
    public DatesJson dates(@PathParam("rule") String rule, @Schema(hidden = true) @NotBlank @QueryParam("trigger") String trigger) {
        Instant moment = moment(trigger);
        return DatesJson.of(retention.datesFor(rule, moment), moment);
    }

    /** A day in Berlin or an instant with its offset. */
    private static Instant moment(String text) {
        try {
            return text.indexOf('T') < 0 ? Berlin.startOf(LocalDate.parse(text)) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("retention.trigger", text);
        }
    }
}
