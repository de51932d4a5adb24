package org.vorzimmer.web.portal.leads;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.vorzimmer.leads.Lead;
import org.vorzimmer.leads.LeadFilter;
import org.vorzimmer.leads.LeadService;
import org.vorzimmer.shared.Page;

/** Fetches the list's pages from the database, one at a time. */
class LeadRows extends LazyDataModel<Lead> {

    private static final long serialVersionUID = 1L;

    private final transient LeadService leads;
    private final transient Supplier<LeadFilter> filter;

    LeadRows(LeadService leads, Supplier<LeadFilter> filter) {
        this.leads = leads;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(leads.page(filter.get(), 0, 1).total());
    }

    @Override
    public List<Lead> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<Lead> page = leads.page(sorted(sorts), first, size);
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    private LeadFilter sorted(Map<String, SortMeta> sorts) {
        LeadFilter wanted = filter.get();
        return sorts.values().stream().filter(sort -> sort.getField() != null && sort.getOrder() != SortOrder.UNSORTED).findFirst()
                .map(sort -> wanted.sortedBy(LeadFilter.Sort.valueOf(sort.getField()), sort.getOrder() == SortOrder.ASCENDING))
                .orElse(wanted);
    }

    @Override
    public String getRowKey(Lead lead) {
        return String.valueOf(lead.getId());
    }

    @Override
    public Lead getRowData(String key) {
        return leads.detail(Long.parseLong(key)).lead();
    }
}
