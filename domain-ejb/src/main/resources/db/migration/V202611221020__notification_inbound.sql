create table inbound_receipts (
    id           bigint      not null primary key,
    tenant_id    int         not null references tenants (id),
    version      int         not null,
    message_hash char(64)    character set ascii collate ascii_bin not null,
    taken_at     datetime(6) not null,
    removed_at   datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, message_hash),
    index (tenant_id, removed_at)
);

grant select, insert, update on inbound_receipts to ${app};
grant select, delete on inbound_receipts to ${sweeper};
