create table phone_lines (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    number_e164    varchar(20)  character set ascii collate ascii_bin not null,
    purpose        varchar(12)  not null,
    line_state     varchar(10)  not null,
    since_at       datetime(6)  not null,
    customer_id    bigint,
    unique (tenant_id, id),
    unique (tenant_id, number_e164),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, purpose, line_state, since_at),
    index (tenant_id, since_at)
);

grant select, insert, update, delete on phone_lines to ${app};
grant select, update on phone_lines to ${sweeper};
