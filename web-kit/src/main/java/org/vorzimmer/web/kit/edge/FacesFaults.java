package org.vorzimmer.web.kit.edge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.vorzimmer.shared.BusinessException;
import org.vorzimmer.shared.ChangedMeanwhile;

/** The one place where a fault of a Faces page meets its user: a sentence on the page for refusals, an error page for the rest. */
public class FacesFaults extends ExceptionHandlerFactory {

    public FacesFaults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable fault = events.next().getContext().getException();
                events.remove();
                answer(FacesContext.getCurrentInstance(), fault);
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext faces, Throwable fault) {
            ExternalContext external = faces.getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            try {
                if (find(fault, ViewExpiredException.class) != null || lacksNonce(fault) || isStateUnreadable(faces, fault)) {
                    // The page was left open too long, the node is new, or no page of ours sent this: show it afresh.
                    if (!external.isResponseCommitted()) {
                        external.responseReset();
                    }
                    external.redirect(pageOf(request));
                    faces.responseComplete();
                    return;
                }
                String refusal = refusal(fault);
                if (refusal != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && !faces.getResponseComplete()) {
                    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(faces, refusal), null));
                    faces.renderResponse();
                    return;
                }
                show(faces, fault, request);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void show(FacesContext faces, Throwable fault, HttpServletRequest request) throws IOException {
            ExternalContext external = faces.getExternalContext();
            int status = Faults.statusOf(fault);
            String incident = Faults.log(request, fault, status);
            if (faces.getPartialViewContext().isPartialRequest() && !external.isResponseCommitted()) {
                external.redirect(request.getContextPath() + "/error?status=" + status + (incident == null ? "" : "&incident=" + incident));
            } else if (!external.isResponseCommitted()) {
                ErrorPages.write(request, (HttpServletResponse) external.getResponse(), status, incident);
            }
            faces.responseComplete();
        }

        /** By name, because the public site has no PrimeFaces. */
        private static boolean lacksNonce(Throwable fault) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
                if (cause.getClass().getName().equals("org.primefaces.csp.CspException")) {
                    return true;
                }
            }
            return false;
        }

        /** A page's state that no page of ours has written ends here before there is a page. */
        private static boolean isStateUnreadable(FacesContext faces, Throwable fault) {
            return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && faces.getViewRoot() == null
                    && "POST".equals(((HttpServletRequest) faces.getExternalContext().getRequest()).getMethod())
                    && Faults.statusOf(fault) == HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }

        /** The page's own address; a form's address lacks the number of the object that the page is about, the page that sent it has it. */
        private static String pageOf(HttpServletRequest request) {
            String path = request.getRequestURI();
            String sender = request.getHeader("Referer");
            if (request.getQueryString() != null || sender == null) {
                return path;
            }
            try {
                URI page = URI.create(sender);
                boolean same = path.equals(page.getRawPath()) && request.getServerName().equalsIgnoreCase(page.getHost());
                return same && page.getRawQuery() != null ? path + "?" + page.getRawQuery() : path;
            } catch (IllegalArgumentException e) {
                return path;
            }
        }

        /** Key of the sentence for a refusal by a rule; null when the fault is none. */
        private static String refusal(Throwable fault) {
            BusinessException business = find(fault, BusinessException.class);
            int status = Faults.statusOf(fault);
            if (business != null && status != HttpServletResponse.SC_NOT_FOUND && status != HttpServletResponse.SC_FORBIDDEN) {
                return business.messageKey();
            }
            if (find(fault, ConstraintViolationException.class) != null) {
                return "error.invalidInput";
            }
            return ChangedMeanwhile.causedBy(fault) ? "error.changedMeanwhile" : null;
        }

        private static String text(FacesContext faces, String key) {
            try {
                return ResourceBundle.getBundle(org.vorzimmer.web.kit.Texts.class.getName(), faces.getViewRoot().getLocale()).getString(key);
            } catch (MissingResourceException e) {
                return key;
            }
        }

        private static <T extends Throwable> T find(Throwable fault, Class<T> type) {
            for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
                if (type.isInstance(cause)) {
                    return type.cast(cause);
                }
            }
            return null;
        }
    }
}
