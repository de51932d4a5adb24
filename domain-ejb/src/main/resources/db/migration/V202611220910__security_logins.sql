create table logins (
    id                   bigint       not null primary key,
    tenant_id            int          not null references tenants (id),
    version              int          not null,
    login_name           varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    email                varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    display_name         varchar(120) not null,
    status               varchar(16)  not null,
    password_hash        varchar(200) character set utf8mb4 collate utf8mb4_bin,
    password_temporary   boolean      not null,
    password_valid_until datetime(6),
    ends_on              date,
    language             char(2)      not null,
    failed_tries         int          not null,
    blocked_until        datetime(6),
    totp_secret          varbinary(200),
    totp_confirmed_at    datetime(6),
    totp_last_step       bigint,
    created_at           datetime(6)  not null,
    unique (tenant_id, id),
    unique (tenant_id, login_name)
);

create table login_roles (
    id          bigint      not null primary key,
    tenant_id   int         not null,
    version     int         not null,
    login_id    bigint      not null,
    role_name   varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, login_id, role_name),
    foreign key (tenant_id, login_id) references logins (tenant_id, id)
);

create table login_sessions (
    id           bigint      not null primary key,
    tenant_id    int         not null,
    version      int         not null,
    login_id     bigint      not null,
    stage        varchar(30) not null,
    device       varchar(80) not null,
    started_at   datetime(6) not null,
    last_seen_at datetime(6) not null,
    ended_at     datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    index (tenant_id, ended_at)
);

create table login_events (
    id           bigint      not null primary key,
    tenant_id    int         not null,
    version      int         not null,
    login_id     bigint      not null,
    kind         varchar(30) not null,
    occurred_at  datetime(6) not null,
    unique (tenant_id, id),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    index (tenant_id, occurred_at)
);

grant select, insert, update, delete on logins to ${app};
grant select, insert, update, delete on login_roles to ${app};
grant select, insert, update, delete on login_sessions to ${app};
grant select, insert, delete on login_events to ${app};
grant select, insert, update, delete on logins to ${sweeper};
grant select, insert, update, delete on login_roles to ${sweeper};
grant select, insert, update, delete on login_sessions to ${sweeper};
grant select, delete on login_events to ${sweeper};
