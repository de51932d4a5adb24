-- Alarms belong to the installation, not to a tenant, and name no person: who acknowledged one stands in the audit.
create table alarms (
    id               bigint       not null primary key,
    version          int          not null,
    kind             varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    place            varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    detail           varchar(200) not null,
    times            int          not null,
    first_seen_at    datetime(6)  not null,
    last_seen_at     datetime(6)  not null,
    mailed_at        datetime(6),
    acknowledged_at  datetime(6),
    cleared_at       datetime(6),
    unique (kind, place),
    index (cleared_at)
);

grant select, insert, update, delete on alarms to ${app};
grant select on alarms to ${sweeper};
