package org.vorzimmer.shared;

/** The caller may not do this with this object. */
public class AccessDeniedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String detail) {
        super("error.accessDenied", detail);
    }
}
