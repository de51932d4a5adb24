package org.vorzimmer.web.api.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The body of every refusal.
 *
 * @param status status once more, for logs
 * @param code what is wrong, for programs
 * @param fields what is wrong with which parameter
 * @param incident number under which the operator finds the fault
 */
public record Problem(int status, String code, List<String> fields, String incident) {

    static Response answer(Response.Status status, String code) {
        return answer(status.getStatusCode(), new Problem(status.getStatusCode(), code, List.of(), null));
    }

    static Response answer(int status, Problem problem) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("Cache-Control", "no-store").entity(problem).build();
    }
}
