package org.vorzimmer.tasks;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorzimmer.personaldata.DataCategory;
import org.vorzimmer.personaldata.DataKind;
import org.vorzimmer.personaldata.EntityHolder;
import org.vorzimmer.personaldata.EntityMap;
import org.vorzimmer.personaldata.ExportedRecord;
import org.vorzimmer.personaldata.FoundRecord;
import org.vorzimmer.personaldata.PersonQuery;
import org.vorzimmer.personaldata.PersonalColumn;
import org.vorzimmer.personaldata.Purpose;
import org.vorzimmer.shared.Like;

/** Closed tasks go after their time; those about a record go with it, called by its own holder. */
@Dependent
public class TaskHolder extends EntityHolder<Task> {

    private static final DataKind KIND = DataKind.of("TASK");
    private static final int MOST_FOUND = 100;

    public TaskHolder() {
        super(Task.class, KIND, "SYS.task");
    }

    @Override
    protected void describe(EntityMap attributes) {
        attributes.trigger("closedAt", "TASK_CLOSED");
    }

    @Override
    public List<PersonalColumn> columns() {
        return PersonalColumn.in("tasks", Purpose.WORK_ORGANISATION)
                .with(DataCategory.CONTENT, "title", "note")
                .with(DataCategory.REFERENCE, "assignee_id", "about_kind", "about_id", "closed_by")
                .with(DataCategory.EVENT, "kind", "task_state", "due_at", "created_at", "closed_at")
                .list();
    }

    @Override
    public List<FoundRecord> find(PersonQuery query) {
        return Optional.<String>empty().or(query::name).or(query::email).or(query::phone)
                .map(text -> sweeper().createQuery("select t from Task t where t.title like :text escape '!' or t.note like :text escape '!' order by t.id", Task.class)
                        .setParameter("text", Like.contains(text)).setMaxResults(MOST_FOUND).getResultStream()
                        .map(task -> new FoundRecord(KIND, task.getId(), task.getTitle(), task.getCreatedAt())).toList())
                .orElse(List.of());
    }

    @Override
    public List<ExportedRecord> export(Collection<Long> ids) {
        return byIds(ids).stream().map(task -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("title", task.getTitle());
            if (task.getNote() != null) {
                fields.put("note", task.getNote());
            }
            fields.put("due", task.getDueAt().toString());
            fields.put("created", task.getCreatedAt().toString());
            return new ExportedRecord(KIND, task.getId(), fields);
        }).toList();
    }
}
