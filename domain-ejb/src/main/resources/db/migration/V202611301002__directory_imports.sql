-- A file of contacts between its upload and the decision, sealed; one for each login, gone 24 hours after it came.
create table contact_imports (
    id              bigint      not null primary key,
    tenant_id       int         not null references tenants (id),
    version         int         not null,
    customer_id     bigint      not null,
    login_id        bigint      not null,
    key_id          char(36)    character set ascii collate ascii_bin not null,
    sealed_content  mediumblob  not null,
    -- What each column of a table is, in their order; empty for cards, which say it themselves.
    meanings        varchar(2000) character set ascii collate ascii_bin,
    uploaded_at     datetime(6) not null,
    unique (tenant_id, id),
    unique (tenant_id, customer_id, login_id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, key_id),
    index (tenant_id, uploaded_at)
);

grant select, insert, update, delete on contact_imports to ${app};
grant select, delete on contact_imports to ${sweeper};
