create table held_records (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    hold_id      bigint       not null,
    hold_type    varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    data_kind    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    record_id    bigint       not null,
    unique (tenant_id, id),
    unique (tenant_id, data_kind, record_id, hold_id),
    index (tenant_id, hold_id)
);

grant select, insert, delete on held_records to ${app};
grant select, delete on held_records to ${sweeper};
