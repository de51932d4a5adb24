create table callback_times (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    lead_id      bigint       not null,
    from_at      datetime(6)  not null,
    until_at     datetime(6)  not null,
    outcome      varchar(12)  not null,
    settled_at   datetime(6),
    reminded_at  datetime(6),
    urged_at     datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, lead_id, from_at),
    foreign key (tenant_id, lead_id) references leads (tenant_id, id),
    index (tenant_id, outcome, from_at)
);

grant select, insert, update on callback_times to ${app};
grant select, delete on callback_times to ${sweeper};
