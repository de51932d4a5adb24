create table outbox_messages (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    purpose       varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    recipient     varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    reply_to      varchar(254) character set utf8mb4 collate utf8mb4_bin,
    subject       varchar(250),
    body          mediumtext,
    headers       text,
    automatic     boolean      not null,
    about_kind    varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    about_id      bigint,
    message_id    varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    state         varchar(16)  not null,
    tries         int          not null,
    next_try_at   datetime(6)  not null,
    claim         varchar(120),
    claimed_until datetime(6),
    last_failure  varchar(120),
    created_at    datetime(6)  not null,
    ended_at      datetime(6),
    unique (tenant_id, id),
    index (tenant_id, state, next_try_at),
    index (tenant_id, ended_at),
    index (tenant_id, about_kind, about_id)
);

grant select, insert, update, delete on outbox_messages to ${app};
grant select, delete on outbox_messages to ${sweeper};
