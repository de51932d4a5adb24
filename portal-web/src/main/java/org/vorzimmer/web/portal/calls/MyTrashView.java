package org.vorzimmer.web.portal.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vorzimmer.calls.HistoryFilter;
import org.vorzimmer.calls.HistoryPage;
import org.vorzimmer.calls.HistoryPlace;
import org.vorzimmer.calls.HistoryRow;
import org.vorzimmer.calls.OwnCallService;
import org.vorzimmer.calls.OwnHistoryService;
import org.vorzimmer.calls.OwnTrashService;
import org.vorzimmer.web.kit.Messages;

/** The customer's trash: each call comes back or is gone for good. */
@Named
@ViewScoped
public class MyTrashView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 20;

    @Inject OwnHistoryService history;
    @Inject OwnCallService calls;
    @Inject OwnTrashService trash;

    private HistoryPlace place;
    private transient HistoryPage<HistoryRow> page;

    public HistoryPage<HistoryRow> getPage() {
        if (page == null) {
            page = history.page(HistoryFilter.trashed(), place, ROWS);
        }
        return page;
    }

    public void older() {
        go(getPage().older());
    }

    public void newer() {
        go(getPage().newer());
    }

    private void go(HistoryPlace where) {
        place = where;
        page = null;
    }

    public void restore(long call) {
        calls.restore(call);
        go(null);
        Messages.done("calls.restore.done");
    }

    public void delete(long call) {
        trash.delete(call);
        go(null);
        Messages.done("calls.delete.done");
    }

    public void emptyAll() {
        int gone = trash.empty();
        go(null);
        Messages.done("calls.trash.emptied", gone);
    }
}
