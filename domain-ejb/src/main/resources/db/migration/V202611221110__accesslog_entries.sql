-- One column per field that a policy may name; what a tenant's policy does not name stays empty.
create table access_entries (
    id                    bigint       not null primary key,
    tenant_id             int          not null references tenants (id),
    version               int          not null,
    occurred_at           datetime(6)  not null,
    client_pseudonym      char(16)     character set ascii collate ascii_bin,
    host_name             varchar(120),
    page                  varchar(200),
    url                   varchar(200),
    bytes_sent            bigint,
    status_code           int,
    referrer              varchar(200),
    browser               varchar(40),
    browser_version       varchar(20),
    browser_with_version  varchar(60),
    os                    varchar(40),
    unique (tenant_id, id),
    index (tenant_id, occurred_at)
);

-- The key of a day's pseudonyms lies in the vault; with it goes the way back from a pseudonym to an address.
create table access_day_keys (
    id                    bigint       not null primary key,
    tenant_id             int          not null references tenants (id),
    version               int          not null,
    day                   date         not null,
    key_id                char(36)     character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, day)
);

-- Counters of a day, without a trace of a person.
create table access_counts (
    id                    bigint       not null primary key,
    tenant_id             int          not null references tenants (id),
    version               int          not null,
    day                   date         not null,
    dimension             varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    label                 varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    hits                  bigint       not null,
    bytes_sent            bigint       not null,
    unique (tenant_id, id),
    unique (tenant_id, day, dimension, label)
);

grant select, insert on access_entries to ${app};
grant select, insert, delete on access_day_keys to ${app};
grant select, insert, update on access_counts to ${app};
grant select, update, delete on access_entries to ${sweeper};
grant select on access_day_keys to ${sweeper};
grant select on access_counts to ${sweeper};
