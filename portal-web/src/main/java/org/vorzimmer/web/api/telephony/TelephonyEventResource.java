package org.vorzimmer.web.api.telephony;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorzimmer.telephony.ProvenSender;
import org.vorzimmer.telephony.SignedRequest;
import org.vorzimmer.telephony.TelephonyIntakeService;
import org.vorzimmer.web.api.error.Problem;

/** Takes what telephone systems tell of calls; signed, because they have no login. */
@Path("v1/telephony/events")
@RequestScoped
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
public class TelephonyEventResource {

    private static final int UNAUTHORIZED = 401;
    private static final int BAD_REQUEST = 400;

    @Inject TelephonyIntakeService intake;
    @Inject Clock clock;

    /**
     * What became of an event.
     *
     * @param id name of the event as it was sent
     * @param mapped whether its line is a customer's
     * @param note why nothing came of it; null when something did
     */
    public record TakenJson(String id, boolean mapped, String note) {

        static TakenJson of(String id, boolean mapped) {
            return new TakenJson(id, mapped, mapped ? null : "This line belongs to no customer: the event was not mapped. The office sees the number.");
        }
    }

    /** One event, or an array of up to a hundred; the same event again gets the same answer and changes nothing. */
    @POST
    public Response take(@HeaderParam("Vorzimmer-Key") String key, @HeaderParam("Vorzimmer-Timestamp") String timestamp,
            @HeaderParam("Vorzimmer-Signature") String signature, byte[] body) {
        Optional<ProvenSender> sender = intake.prove(new SignedRequest(key, timestamp, signature, body));
        if (sender.isEmpty()) {
            // The time helps a sender whose clock is wrong, and tells nobody anything.
            return refusal(UNAUTHORIZED, "telephony.signature", List.of()).header("Vorzimmer-Time", clock.instant().getEpochSecond()).build();
        }
        EventJson.Sent sent;
        try {
            sent = EventJson.read(body, intake::isPlausible);
        } catch (EventJson.WrongField e) {
            return refusal(BAD_REQUEST, "telephony.event", List.of(e.getMessage())).build();
        }
        List<Boolean> mapped = intake.take(sender.get(), sent.events());
        List<TakenJson> taken = new ArrayList<>();
        for (int i = 0; i < mapped.size(); i++) {
            taken.add(TakenJson.of(sent.events().get(i).id(), mapped.get(i)));
        }
        Response.Status status = mapped.contains(false) ? Response.Status.ACCEPTED : Response.Status.OK;
        return Response.status(status).header("Cache-Control", "no-store").entity(sent.several() ? taken : taken.get(0)).build();
    }

    private static Response.ResponseBuilder refusal(int status, String code, List<String> fields) {
        return Response.status(status).type(APPLICATION_JSON).header("Cache-Control", "no-store").entity(new Problem(status, code, fields, null));
    }
}
