-- What a customer wants done with its callers; each saved change is a version of its own.
create table instructions (
    id                 bigint       not null primary key,
    tenant_id          int          not null references tenants (id),
    version            int          not null,
    customer_id        bigint       not null,
    instruction_state  varchar(10)  not null,
    current_number     int          not null,
    created_at         datetime(6)  not null,
    contract_end_at    datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, customer_id, instruction_state),
    index (tenant_id, contract_end_at)
);

create table instruction_versions (
    id              bigint         not null primary key,
    tenant_id       int            not null,
    version         int            not null,
    instruction_id  bigint         not null,
    version_number  int            not null,
    title           varchar(80)    not null,
    valid_from      datetime(6)    not null,
    valid_until     datetime(6),
    hours           varchar(400),
    holiday_mode    varchar(10)    not null,
    land            char(2)        not null,
    put_through     varchar(4)     not null,
    greeting        varchar(500)   not null,
    message         varchar(1000),
    notes           varchar(2000),
    made_at         datetime(6)    not null,
    made_by         bigint,
    unique (tenant_id, id),
    unique (tenant_id, instruction_id, version_number),
    foreign key (tenant_id, instruction_id) references instructions (tenant_id, id)
);

create table instruction_numbers (
    id                      bigint       not null primary key,
    tenant_id               int          not null,
    version                 int          not null,
    instruction_version_id  bigint       not null,
    position                int          not null,
    situation               varchar(15)  not null,
    own_name                varchar(40),
    number_e164             varchar(16)  character set ascii collate ascii_bin not null,
    label                   varchar(80),
    mode                    varchar(4)   not null,
    ring_seconds            int          not null,
    unique (tenant_id, id),
    unique (tenant_id, instruction_version_id, position),
    foreign key (tenant_id, instruction_version_id) references instruction_versions (tenant_id, id)
);

create table availabilities (
    id               bigint        not null primary key,
    tenant_id        int           not null references tenants (id),
    version          int           not null,
    customer_id      bigint        not null,
    kind             varchar(15)   not null,
    put_through      varchar(4)    not null,
    message          varchar(500),
    number_e164      varchar(16)   character set ascii collate ascii_bin,
    from_at          datetime(6)   not null,
    until_at         datetime(6),
    repeats          varchar(10)   not null,
    repeat_until     date,
    skipped_until    datetime(6),
    set_at           datetime(6)   not null,
    set_by           bigint,
    contract_end_at  datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, customer_id, until_at),
    index (tenant_id, contract_end_at)
);

grant select, insert, update, delete on instructions to ${app};
grant select, insert, delete on instruction_versions to ${app};
grant select, insert, delete on instruction_numbers to ${app};
grant select, insert, update, delete on availabilities to ${app};
grant select, update, delete on instructions to ${sweeper};
grant select, delete on instruction_versions to ${sweeper};
grant select, delete on instruction_numbers to ${sweeper};
grant select, update, delete on availabilities to ${sweeper};
