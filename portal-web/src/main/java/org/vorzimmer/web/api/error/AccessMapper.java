package org.vorzimmer.web.api.error;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 401 for nobody, 403 for somebody without the role. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {

    @Context SecurityContext security;

    @Override
    public Response toResponse(EJBAccessException fault) {
        return security.getUserPrincipal() == null ? Problem.answer(Response.Status.UNAUTHORIZED, "error.signIn")
                : Problem.answer(Response.Status.FORBIDDEN, "error.accessDenied");
    }
}
