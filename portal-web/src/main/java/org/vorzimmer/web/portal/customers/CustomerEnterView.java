package org.vorzimmer.web.portal.customers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.vorzimmer.customers.CustomerService;

/** Entry of a customer whose sign-up came on paper, by telephone or by mail. */
@Named
@ViewScoped
public class CustomerEnterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CustomerService customers;

    private final CustomerForm form = new CustomerForm();

    /** Comes back with the form, so that a double click or Back and once more makes one customer. */
    private String submission = UUID.randomUUID().toString();

    /** Stays on the page, with messages, when something cannot stay as it is. */
    public String save() {
        return form.read().map(data -> "customer-detail?faces-redirect=true&id=" + customers.create(submission, data)).orElse(null);
    }

    public CustomerForm getForm() {
        return form;
    }

    public String getSubmission() {
        return submission;
    }

    /** @param submission as the form says; anything but a word of ours is passed over */
    public void setSubmission(String submission) {
        if (submission != null && submission.matches("[0-9a-f-]{36}")) {
            this.submission = submission;
        }
    }
}
