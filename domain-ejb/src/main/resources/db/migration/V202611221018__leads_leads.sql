create table leads (
    id                bigint       not null primary key,
    tenant_id         int          not null references tenants (id),
    version           int          not null,
    channel           varchar(10)  not null,
    state             varchar(10)  not null,
    reference_code    varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    submission        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    company           varchar(120),
    first_name        varchar(80),
    last_name         varchar(120),
    email             varchar(254) character set utf8mb4 collate utf8mb4_bin,
    phone             varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    subject           varchar(160),
    language          char(2)      not null,
    key_id            char(36)     character set ascii collate ascii_bin not null,
    received_at       datetime(6)  not null,
    last_activity_at  datetime(6)  not null,
    assignee_id       bigint,
    closed_at         datetime(6),
    close_reason      varchar(20),
    contract_at       datetime(6),
    erasure_asked_at  datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, reference_code),
    unique (tenant_id, submission),
    foreign key (tenant_id, assignee_id) references logins (tenant_id, id),
    index (tenant_id, state, received_at),
    index (tenant_id, closed_at),
    index (tenant_id, last_activity_at)
);

create table lead_entries (
    id           bigint         not null primary key,
    tenant_id    int            not null,
    version      int            not null,
    lead_id      bigint         not null,
    kind         varchar(12)    not null,
    occurred_at  datetime(6)    not null,
    login_id     bigint,
    sealed_text  mediumblob,
    unique (tenant_id, id),
    foreign key (tenant_id, lead_id) references leads (tenant_id, id),
    index (tenant_id, lead_id, occurred_at)
);

-- Apart from the lead on purpose: another purpose, another period.
create table form_metas (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    lead_id       bigint,
    submitted_at  datetime(6)  not null,
    ip_address    varchar(45)  character set utf8mb4 collate utf8mb4_bin,
    truncated_at  datetime(6),
    user_agent    varchar(250),
    fill_seconds  int          not null,
    unique (tenant_id, id),
    index (tenant_id, submitted_at),
    index (tenant_id, lead_id)
);

grant select, insert, update, delete on leads to ${app};
grant select, insert, update, delete on lead_entries to ${app};
grant select, insert, update, delete on form_metas to ${app};
grant select, insert, update, delete on leads to ${sweeper};
grant select, insert, update, delete on lead_entries to ${sweeper};
grant select, insert, update, delete on form_metas to ${sweeper};
