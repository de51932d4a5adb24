package org.vorzimmer.web.api.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.vorzimmer.shared.AccessDeniedException;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.InvalidInputException;
import org.vorzimmer.shared.NotFoundException;

/** 404 for what the tenant does not have, 400 for input with the field that the last word of the key names, 403 for a foreign object, 409 for the rest of the rules. */
@Provider
public class BusinessMapper implements ExceptionMapper<BusinessException> {

    @Override
    public Response toResponse(BusinessException fault) {
        Response.Status status = fault instanceof NotFoundException ? Response.Status.NOT_FOUND
                : fault instanceof InvalidInputException ? Response.Status.BAD_REQUEST
                : fault instanceof AccessDeniedException ? Response.Status.FORBIDDEN : Response.Status.CONFLICT;
        if (status == Response.Status.BAD_REQUEST) {
            String code = fault.messageKey();
            return Problem.answer(status.getStatusCode(), new Problem(status.getStatusCode(), code, List.of(code.substring(code.lastIndexOf('.') + 1)), null));
        }
        return Problem.answer(status, fault.messageKey());
    }
}
