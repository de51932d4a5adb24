package org.vorzimmer.web.portal.newsletter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.newsletter.Issue;
import org.vorzimmer.newsletter.IssueService;
import org.vorzimmer.web.portal.list.ListRows;

/** The issues of the newsletter, the newest first. */
@Named
@ViewScoped
public class IssueListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject IssueService issues;

    private transient ListRows<Issue> rows;

    public ListRows<Issue> getRows() {
        if (rows == null) {
            rows = new ListRows<>(Issue::getId, (order, first, size) -> issues.page(first, size));
        }
        return rows;
    }
}
