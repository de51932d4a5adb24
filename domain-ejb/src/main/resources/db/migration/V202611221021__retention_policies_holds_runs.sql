create table retention_policies (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    policy_number  int          not null,
    preset         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    valid_from     datetime(6)  not null,
    content_hash   char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, policy_number)
);

create table retention_policy_rules (
    id           bigint        not null primary key,
    tenant_id    int           not null,
    version      int           not null,
    policy_id    bigint        not null,
    data_kind    varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    rule_id      varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    definition   varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, policy_id, data_kind),
    foreign key (tenant_id, policy_id) references retention_policies (tenant_id, id)
);

create table retention_holds (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    hold_type     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    state         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    reason        varchar(300) not null,
    owner_id      bigint,
    ordered_at    datetime(6)  not null,
    confirmed_by  bigint,
    active_at     datetime(6),
    review_on     date         not null,
    lifted_at     datetime(6),
    lifted_by     bigint,
    lift_event    varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    unique (tenant_id, id),
    index (tenant_id, state)
);

-- What a hold covers: a whole kind (record_id null) or one record. Copied into held_records while the hold is active.
create table retention_hold_targets (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    hold_id      bigint       not null,
    data_kind    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    record_id    bigint,
    unique (tenant_id, id),
    foreign key (tenant_id, hold_id) references retention_holds (tenant_id, id)
);

-- One row per tenant: whoever deletes or sets a hold takes its lock first, and the chain of the ledger ends here.
create table retention_heads (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    chain_year    int          not null,
    chain_rows    bigint       not null,
    chain_hash    char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id)
);

create table retention_runs (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    run_mode      varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    run_day       date         not null,
    state         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    policy_number int          not null,
    policy_hash   char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    node          varchar(60)  not null,
    started_at    datetime(6)  not null,
    ended_at      datetime(6),
    retry_at      datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, run_mode, run_day)
);

create table retention_run_steps (
    id            bigint       not null primary key,
    tenant_id     int          not null,
    version       int          not null,
    run_id        bigint       not null,
    data_kind     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    rule_id       varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    rule_hash     char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    state         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    stop_reason   varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    candidates    bigint       not null,
    total_rows    bigint       not null,
    deleted       bigint       not null,
    anonymised    bigint       not null,
    truncated     bigint       not null,
    restricted    bigint       not null,
    held          varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    errors        bigint       not null,
    last_id       bigint       not null,
    started_at    datetime(6),
    ended_at      datetime(6),
    released_by   bigint,
    released_at   datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, run_id, data_kind),
    foreign key (tenant_id, run_id) references retention_runs (tenant_id, id),
    index (tenant_id, data_kind, ended_at)
);

create table retention_ledger (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    chain_year     int          not null,
    chain_position bigint       not null,
    run_id         bigint       not null,
    data_kind      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    rule_id        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    policy_number  int          not null,
    policy_hash    char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    from_day       date,
    to_day         date         not null,
    candidates     bigint       not null,
    deleted        bigint       not null,
    anonymised     bigint       not null,
    truncated      bigint       not null,
    restricted     bigint       not null,
    held           varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    errors         bigint       not null,
    started_at     datetime(6)  not null,
    ended_at       datetime(6)  not null,
    job_version    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    previous_hash  char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    entry_hash     char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, chain_year, chain_position),
    unique (tenant_id, previous_hash),
    index (tenant_id, ended_at)
);

create table retention_anchors (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    chain_year    int          not null,
    chain_rows    bigint       not null,
    last_hash     char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    anchor_hash   char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, chain_year)
);

create table leases (
    name          varchar(40)  character set utf8mb4 collate utf8mb4_bin not null primary key,
    node          varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    until_time    datetime(6)  not null
);
insert into leases (name, node, until_time) values ('retention.nightly', '', '2000-01-01'), ('retention.instant', '', '2000-01-01');

grant select, insert on retention_policies to ${app};
grant select, insert on retention_policy_rules to ${app};
grant select, insert, update on retention_holds to ${app};
grant select, insert on retention_hold_targets to ${app};
grant select, insert, update on retention_heads to ${app};
grant select, insert, update on retention_runs to ${app};
grant select, insert, update on retention_run_steps to ${app};
grant select, insert on retention_ledger to ${app};
grant select, insert on retention_anchors to ${app};
grant select, update on leases to ${app};

grant select, delete on retention_holds to ${sweeper};
grant select, delete on retention_hold_targets to ${sweeper};
grant select, update on retention_heads to ${sweeper};
grant select, delete on retention_runs to ${sweeper};
grant select, update, delete on retention_run_steps to ${sweeper};
grant select, delete on retention_ledger to ${sweeper};
