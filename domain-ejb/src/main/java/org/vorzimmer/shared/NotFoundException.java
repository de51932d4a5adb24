package org.vorzimmer.shared;

/** Nothing with this id exists for the current tenant; a foreign tenant's id gives the same answer. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(Class<?> type, Object id) {
        super("error.notFound", type.getSimpleName() + " " + id);
    }
}
