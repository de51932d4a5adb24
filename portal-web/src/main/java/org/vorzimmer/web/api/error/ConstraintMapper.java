package org.vorzimmer.web.api.error;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** 400: a parameter or field breaks its own rule. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException fault) {
        List<String> fields = fault.getConstraintViolations().stream().map(violation -> {
            String path = violation.getPropertyPath().toString();
            return path.substring(path.lastIndexOf('.') + 1) + ": " + violation.getMessage();
        }).sorted().toList();
        return Problem.answer(400, new Problem(400, "invalid", fields, null));
    }
}
