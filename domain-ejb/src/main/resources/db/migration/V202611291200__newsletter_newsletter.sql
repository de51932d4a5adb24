create table newsletter_subscriptions (
    id               bigint       not null primary key,
    tenant_id        int          not null references tenants (id),
    version          int          not null,
    state            varchar(12)  not null,
    email            varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    person_name      varchar(120),
    language         varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
    requested_at     datetime(6)  not null,
    confirmed_at     datetime(6),
    unsubscribed_at  datetime(6),
    last_notice_at   datetime(6),
    soft_bounces     int          not null,
    bounced_at       datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, email),
    index (tenant_id, state, language, id),
    index (tenant_id, requested_at),
    index (tenant_id, unsubscribed_at)
);

-- Outlives its subscription on purpose: no address in it, only a keyed hash.
create table newsletter_proofs (
    id               bigint       not null primary key,
    tenant_id        int          not null references tenants (id),
    version          int          not null,
    subscription_no  bigint       not null,
    address_hash     char(16)     character set ascii collate ascii_bin not null,
    requested_at     datetime(6)  not null,
    form_url         varchar(300) not null,
    language         varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
    text_number      int          not null,
    form_meta_no     bigint,
    mail_text        text         not null,
    mail_message_id  varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    mailed_at        datetime(6)  not null,
    token_hash       char(64)     character set ascii collate ascii_bin not null,
    confirmed_at     datetime(6),
    ended_at         datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, token_hash),
    index (tenant_id, subscription_no),
    index (tenant_id, address_hash),
    index (tenant_id, mail_message_id),
    index (tenant_id, requested_at),
    index (tenant_id, ended_at)
);

create table newsletter_suppressions (
    id            bigint      not null primary key,
    tenant_id     int         not null references tenants (id),
    version       int         not null,
    address_hash  char(16)    character set ascii collate ascii_bin not null,
    objected_at   datetime(6) not null,
    unique (tenant_id, id),
    unique (tenant_id, address_hash),
    index (tenant_id, objected_at)
);

create table newsletter_issues (
    id           bigint       not null primary key,
    tenant_id    int          not null references tenants (id),
    version      int          not null,
    state        varchar(12)  not null,
    language     varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
    subject      varchar(160) not null,
    body         mediumtext   not null,
    created_at   datetime(6)  not null,
    send_at      datetime(6),
    started_at   datetime(6),
    ended_at     datetime(6),
    recipients   int          not null,
    unique (tenant_id, id),
    index (tenant_id, state, send_at)
);

-- One row for each recipient, written with the mail: the unique key is what makes it exactly one. Without its subscription it is a mere number.
create table newsletter_deliveries (
    id               bigint       not null primary key,
    tenant_id        int          not null references tenants (id),
    version          int          not null,
    issue_id         bigint       not null,
    subscription_id  bigint,
    state            varchar(12)  not null,
    queued_at        datetime(6)  not null,
    message_id       varchar(320) character set utf8mb4 collate utf8mb4_bin,
    unique (tenant_id, id),
    unique (tenant_id, issue_id, subscription_id),
    foreign key (tenant_id, issue_id) references newsletter_issues (tenant_id, id),
    foreign key (tenant_id, subscription_id) references newsletter_subscriptions (tenant_id, id),
    index (tenant_id, issue_id, state),
    index (tenant_id, queued_at),
    index (tenant_id, message_id)
);

grant select, insert, update, delete on newsletter_subscriptions to ${app};
grant select, insert, update, delete on newsletter_proofs to ${app};
grant select, insert, update, delete on newsletter_suppressions to ${app};
grant select, insert, update, delete on newsletter_issues to ${app};
grant select, insert, update on newsletter_deliveries to ${app};
grant select, update, delete on newsletter_subscriptions to ${sweeper};
grant select, update, delete on newsletter_proofs to ${sweeper};
grant select, delete on newsletter_suppressions to ${sweeper};
grant select, update on newsletter_deliveries to ${sweeper};
grant select on newsletter_issues to ${sweeper};
