-- One page that somebody read who had agreed to be measured.
create table page_views (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    visit_code    char(22)     character set ascii collate ascii_bin not null,
    seen_at       datetime(6)  not null,
    page          varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    campaign      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    address_part  varchar(45)  character set ascii collate ascii_bin,
    seconds       int,
    unique (tenant_id, id),
    index (tenant_id, visit_code, seen_at),
    index (tenant_id, seen_at)
);

-- Sums of a day, without a trace of a person.
create table visit_counts (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    day            date         not null,
    page           varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    campaign       varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    visits         bigint       not null,
    views          bigint       not null,
    enquiries      bigint       not null,
    timed_views    bigint       not null,
    seconds        bigint       not null,
    unique (tenant_id, id),
    unique (tenant_id, day, page, campaign)
);

grant select, insert, update on page_views to ${app};
grant select, insert, update on visit_counts to ${app};
grant select, update, delete on page_views to ${sweeper};
grant select on visit_counts to ${sweeper};
