create table given_consents (
    id            bigint      not null primary key,
    tenant_id     int         not null references tenants (id),
    version       int         not null,
    consent_kind  varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    standing      boolean     not null,
    language      varchar(2)  character set utf8mb4 collate utf8mb4_bin not null,
    text_number   int         not null,
    form          varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    record_kind   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    record_id     bigint      not null,
    given_at      datetime(6) not null,
    withdrawn_at  datetime(6),
    ended_at      datetime(6),
    unique (tenant_id, id),
    index (tenant_id, record_kind, record_id),
    index (tenant_id, standing, ended_at)
);

grant select, insert, update on given_consents to ${app};
grant select, update, delete on given_consents to ${sweeper};
