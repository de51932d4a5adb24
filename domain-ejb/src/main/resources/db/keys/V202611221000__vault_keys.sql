alter database character set utf8mb4 collate utf8mb4_unicode_ci;

create table subject_keys (
    key_id        char(36)       character set ascii collate ascii_bin not null primary key,
    tenant_id     int            not null,
    owner_name    varchar(40)    character set ascii collate ascii_bin not null,
    wrapped_key   varbinary(100) not null,
    master_print  char(16)       character set ascii collate ascii_bin not null,
    created_at    datetime(6)    not null,
    unique (tenant_id, key_id),
    index (tenant_id, owner_name, key_id)
);

-- The foreign key keeps a tenant's standing keys from being destroyed by mistake.
create table tenant_keys (
    tenant_id     int            not null,
    key_name      varchar(20)    character set ascii collate ascii_bin not null,
    key_id        char(36)       character set ascii collate ascii_bin not null,
    primary key (tenant_id, key_name),
    foreign key (tenant_id, key_id) references subject_keys (tenant_id, key_id)
);

-- Random numbers without any relation to a person: what a mirror folder on another node still has to overwrite.
create table destroyed_keys (
    key_id        char(36)       character set ascii collate ascii_bin not null primary key,
    tenant_id     int            not null,
    destroyed_at  datetime(6)    not null,
    index (destroyed_at)
);
