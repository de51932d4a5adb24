create table tariffs (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    code           varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    list_position  int          not null,
    offer          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    suits_de       varchar(120),
    suits_en       varchar(120),
    unique (tenant_id, id),
    unique (tenant_id, code)
);

create table tariff_versions (
    id                   bigint        not null primary key,
    tenant_id            int           not null references tenants (id),
    version              int           not null,
    tariff_id            bigint        not null,
    version_number       int           not null,
    valid_from           date          not null,
    withdrawn_at         datetime(6),
    name_de              varchar(80)   not null,
    name_en              varchar(80)   not null,
    description_de       varchar(500),
    description_en       varchar(500),
    base_fee             decimal(9, 2) not null,
    included_calls       int           not null,
    included_minutes     int           not null,
    price_per_call       decimal(9, 4) not null,
    time_price           decimal(9, 4) not null,
    time_unit            varchar(10)   character set utf8mb4 collate utf8mb4_bin not null,
    step_seconds         int           not null,
    rounding             varchar(10)   character set utf8mb4 collate utf8mb4_bin not null,
    minimum_seconds      int           not null,
    sms_price            decimal(9, 4),
    landline_price       decimal(9, 4),
    mobile_price         decimal(9, 4),
    round_the_clock_fee  decimal(9, 2),
    setup_fee            decimal(9, 2) not null,
    minimum_term_months  int           not null,
    notice_days          int           not null,
    unique (tenant_id, id),
    unique (tenant_id, tariff_id, version_number),
    foreign key (tenant_id, tariff_id) references tariffs (tenant_id, id)
);

create table add_ons (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    code           varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    list_position  int          not null,
    offer          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, code)
);

create table add_on_versions (
    id              bigint        not null primary key,
    tenant_id       int           not null references tenants (id),
    version         int           not null,
    add_on_id       bigint        not null,
    version_number  int           not null,
    valid_from      date          not null,
    withdrawn_at    datetime(6),
    name_de         varchar(80)   not null,
    name_en         varchar(80)   not null,
    description_de  varchar(500),
    description_en  varchar(500),
    charge          varchar(10)   character set utf8mb4 collate utf8mb4_bin not null,
    price           decimal(9, 4) not null,
    fits            varchar(400)  character set utf8mb4 collate utf8mb4_bin,
    unique (tenant_id, id),
    unique (tenant_id, add_on_id, version_number),
    foreign key (tenant_id, add_on_id) references add_ons (tenant_id, id)
);

-- What a customer once agreed to is never changed: of a version only its withdrawal is written later.
grant select, insert, update on tariffs to ${app};
grant select, insert, update on add_ons to ${app};
grant select, insert, update (version, withdrawn_at) on tariff_versions to ${app};
grant select, insert, update (version, withdrawn_at) on add_on_versions to ${app};
grant select on tariffs to ${sweeper};
grant select on add_ons to ${sweeper};
grant select on tariff_versions to ${sweeper};
grant select on add_on_versions to ${sweeper};
