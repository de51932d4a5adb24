package org.vorzimmer.web.api.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.web.kit.edge.Faults;

/** Everything else: 503 while the database is away, otherwise 500 with the number of the incident. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    @Context HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return new BusinessMapper().toResponse(business);
            }
        }
        int status = Faults.statusOf(fault);
        String incident = Faults.log(request, fault, status);
        return Problem.answer(status, new Problem(status, status == 503 ? "error.database" : "error.fault", List.of(), incident));
    }
}
