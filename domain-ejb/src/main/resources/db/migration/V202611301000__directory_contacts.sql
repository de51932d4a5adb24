-- Whom a customer knows. Customer and both ends stand here as in customer_users: a contact that a hold keeps outlives its customer.
create table contacts (
    id               bigint       not null primary key,
    tenant_id        int          not null references tenants (id),
    version          int          not null,
    customer_id      bigint,
    display_name     varchar(120) not null,
    -- The words of the name in an order that does not depend on who comes first: by it namesakes are found.
    name_key         varchar(120) not null,
    company          varchar(120),
    email            varchar(254) character set utf8mb4 collate utf8mb4_bin,
    note             varchar(2000),
    vip              boolean      not null,
    blocked          boolean      not null,
    handling         varchar(6),
    handling_text    varchar(400),
    handling_until   date,
    source           varchar(6)   not null,
    -- Random word of the form that entered it: a double click enters it once. Null for what came otherwise.
    submission       varchar(40)  character set ascii collate ascii_bin,
    created_at       datetime(6)  not null,
    changed_at       datetime(6)  not null,
    contract_end_at  datetime(6),
    purpose_ended_at datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, customer_id, display_name),
    index (tenant_id, customer_id, name_key),
    index (tenant_id, contract_end_at),
    index (tenant_id, purpose_ended_at)
);

-- The customer stands here once more, so that a number is one contact's only and a ring finds it in one step.
create table contact_numbers (
    id           bigint      not null primary key,
    tenant_id    int         not null references tenants (id),
    version      int         not null,
    contact_id   bigint      not null,
    customer_id  bigint,
    number_e164  varchar(20) character set ascii collate ascii_bin not null,
    kind         varchar(6)  not null,
    place        int         not null,
    unique (tenant_id, id),
    unique (tenant_id, customer_id, number_e164),
    foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, number_e164)
);

grant select, insert, update, delete on contacts to ${app};
grant select, insert, update, delete on contact_numbers to ${app};
grant select, update, delete on contacts to ${sweeper};
grant select, update, delete on contact_numbers to ${sweeper};
