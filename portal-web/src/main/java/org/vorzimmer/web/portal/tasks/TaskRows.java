package org.vorzimmer.web.portal.tasks;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.vorzimmer.shared.Page;
import org.vorzimmer.tasks.Task;
import org.vorzimmer.tasks.TaskFilter;
import org.vorzimmer.tasks.TaskService;

/** Fetches the list's pages from the database, one at a time. */
class TaskRows extends LazyDataModel<Task> {

    private static final long serialVersionUID = 1L;

    private final transient TaskService tasks;
    private final transient Supplier<TaskFilter> filter;

    TaskRows(TaskService tasks, Supplier<TaskFilter> filter) {
        this.tasks = tasks;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(tasks.page(filter.get(), 0, 1).total());
    }

    @Override
    public List<Task> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<Task> page = tasks.page(filter.get(), first, size);
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(Task task) {
        return String.valueOf(task.getId());
    }
}
