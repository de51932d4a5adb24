-- That a customer has confirmed, once for each kind, that it may keep these people's data and informs them.
create table directory_confirmations (
    id            bigint      not null primary key,
    tenant_id     int         not null references tenants (id),
    version       int         not null,
    customer_id   bigint      not null,
    kind          varchar(8)  not null,
    text_version  int         not null,
    language      char(2)     not null,
    login_id      bigint,
    confirmed_at  datetime(6) not null,
    unique (tenant_id, id),
    unique (tenant_id, customer_id, kind),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id)
);

grant select, insert on directory_confirmations to ${app};
grant select, delete on directory_confirmations to ${sweeper};
