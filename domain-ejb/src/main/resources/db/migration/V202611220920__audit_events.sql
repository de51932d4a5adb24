create table audit_events (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    occurred_at  datetime(6)  not null,
    login_id     bigint,
    action_name  varchar(60)  not null,
    object_ref   varchar(60),
    detail       varchar(200),
    outcome      varchar(10)  not null,
    unique (tenant_id, id),
    index (tenant_id, occurred_at)
);

grant select, insert on audit_events to ${app};
grant select, delete on audit_events to ${sweeper};
