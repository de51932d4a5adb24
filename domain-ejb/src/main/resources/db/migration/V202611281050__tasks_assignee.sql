update tasks t left join logins l on l.tenant_id = t.tenant_id and l.id = t.assignee_id set t.assignee_id = null where l.id is null;
alter table tasks add foreign key (tenant_id, assignee_id) references logins (tenant_id, id);

grant update on tasks to ${sweeper};
