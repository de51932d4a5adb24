package org.vorzimmer.web.portal.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.vorzimmer.shared.Page;

/** A table's rows, fetched from a service page by page. It is made anew by its view when the session has moved to another node. */
public final class ListRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** The column whose heading was pressed, by the name that the page gives it in {@code field}. */
    public record Order(String column, boolean ascending) {
    }

    /** How the list's service is asked. */
    @FunctionalInterface
    public interface Source<T> {

        /** @param order empty as long as nobody pressed a heading: then the service's own */
        Page<T> page(Optional<Order> order, int first, int size);
    }

    private final transient Source<T> source;
    private final transient ToLongFunction<T> id;

    public ListRows(ToLongFunction<T> id, Source<T> source) {
        this.id = id;
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(source.page(Optional.empty(), 0, 1).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Optional<Order> order = sorts.values().stream().filter(sort -> sort.getField() != null && sort.getOrder() != SortOrder.UNSORTED).findFirst()
                .map(sort -> new Order(sort.getField(), sort.getOrder() == SortOrder.ASCENDING));
        Page<T> page = source.page(order, first, size);
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(id.applyAsLong(row));
    }
}
