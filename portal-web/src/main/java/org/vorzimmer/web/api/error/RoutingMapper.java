package org.vorzimmer.web.api.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** No such address, method or media type: the status that JAX-RS found, without its text. */
@Provider
public class RoutingMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException fault) {
        int status = fault.getResponse().getStatus();
        return Problem.answer(status, new Problem(status, "error.request", List.of(), null));
    }
}
