-- Secrets with which telephone systems sign what they tell; a revoked key's row is gone.
create table telephony_keys (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    key_code       varchar(24)  character set ascii collate ascii_bin not null,
    label          varchar(60)  not null,
    sealed_secret  varbinary(160) not null,
    created_at     datetime(6)  not null,
    last_used_at   datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, key_code),
    unique (tenant_id, label)
);

-- One row for each call on a customer's line, as far as the telephone system has told of it.
create table telephony_calls (
    id              bigint       not null primary key,
    tenant_id       int          not null references tenants (id),
    version         int          not null,
    call_key        varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    customer_id     bigint       not null,
    line_e164       varchar(20)  character set ascii collate ascii_bin not null,
    caller_e164     varchar(20)  character set ascii collate ascii_bin,
    reason          varchar(13)  not null,
    ringing_at      datetime(6),
    answered_at     datetime(6),
    agent_login_id  bigint,
    agent_since_at  datetime(6),
    transferred_at  datetime(6),
    target_e164     varchar(20)  character set ascii collate ascii_bin,
    ended_at        datetime(6),
    last_event_at   datetime(6)  not null,
    unique (tenant_id, id),
    unique (tenant_id, call_key),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, ended_at, last_event_at),
    index (tenant_id, caller_e164),
    index (tenant_id, target_e164)
);

-- Which events have been taken in: sent again, they change nothing.
create table telephony_events (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    event_key    varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    mapped       boolean      not null,
    received_at  datetime(6)  not null,
    unique (tenant_id, id),
    unique (tenant_id, event_key),
    index (tenant_id, received_at)
);

-- Numbers that were called and belong to no customer.
create table unmapped_numbers (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    number_e164  varchar(20)  character set ascii collate ascii_bin not null,
    calls        int          not null,
    first_at     datetime(6)  not null,
    last_at      datetime(6)  not null,
    unique (tenant_id, id),
    unique (tenant_id, number_e164),
    index (tenant_id, last_at)
);

grant select, insert, update, delete on telephony_keys to ${app};
grant select, insert, update on telephony_calls to ${app};
grant select, insert, delete on telephony_events to ${app};
grant select, insert, update, delete on unmapped_numbers to ${app};
grant select, update, delete on telephony_calls to ${sweeper};
