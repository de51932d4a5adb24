-- The tenant's own Asterisk server, how to sign in there, and which node is connected to it.
create table asterisk_servers (
    id              bigint       not null primary key,
    tenant_id       int          not null references tenants (id),
    version         int          not null,
    host            varchar(120) not null,
    port            int          not null,
    tls             boolean      not null,
    manager_user    varchar(60)  not null,
    sealed_secret   varbinary(300) not null,
    configured_at   datetime(6)  not null,
    node            varchar(60),
    leased_until    datetime(6),
    incoming_context varchar(80) not null,
    connected_at    datetime(6),
    down_since      datetime(6),
    last_error      varchar(20),
    last_error_at   datetime(6),
    unique (tenant_id, id),
    unique (tenant_id)
);

grant select, insert, update, delete on asterisk_servers to ${app};
