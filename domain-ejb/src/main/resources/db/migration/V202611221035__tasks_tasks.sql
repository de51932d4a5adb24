create table tasks (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    kind         varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    title        varchar(160) not null,
    note         varchar(2000),
    task_state   varchar(10)  not null,
    due_at       datetime(6)  not null,
    assignee_id  bigint,
    about_kind   varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    about_id     bigint,
    created_at   datetime(6)  not null,
    closed_at    datetime(6),
    closed_by    bigint,
    unique (tenant_id, id),
    index (tenant_id, task_state, due_at),
    index (tenant_id, assignee_id, task_state, due_at),
    index (tenant_id, about_kind, about_id),
    index (tenant_id, closed_at)
);

grant select, insert, update on tasks to ${app};
grant select, delete on tasks to ${sweeper};
