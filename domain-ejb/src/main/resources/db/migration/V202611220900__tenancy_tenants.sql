-- Collations are pinned here: the server's default would take josé@x and jose@x for the same.
alter database character set utf8mb4 collate utf8mb4_unicode_ci;

create sequence ids start with 100 increment by 100;
grant select, insert on ids to ${app};
grant select, insert on ids to ${sweeper};

create table tenants (
    id          int          not null primary key,
    kind        varchar(16)  not null,
    status      varchar(16)  not null,
    slug        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    name        varchar(80)  not null,
    created_at  datetime(6)  not null,
    version     int          not null default 0,
    unique (slug)
);

create table tenant_hosts (
    host        varchar(200) character set utf8mb4 collate utf8mb4_bin not null primary key,
    tenant_id   int          not null references tenants (id),
    is_main     boolean      not null
);

create table tenant_settings (
    id          bigint       not null primary key,
    tenant_id   int          not null references tenants (id),
    version     int          not null,
    name        varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    content     text         not null,
    unique (tenant_id, id),
    unique (tenant_id, name)
);

grant select, insert, update on tenants to ${app};
grant select, insert, update, delete on tenant_hosts to ${app};
grant select, insert, update, delete on tenant_settings to ${app};
grant select on tenants to ${sweeper};
grant select on tenant_hosts to ${sweeper};
grant select on tenant_settings to ${sweeper};

insert into tenants (id, kind, status, slug, name, created_at) values (1, 'PLATFORM', 'ACTIVE', 'platform', 'Vorzimmer', utc_timestamp(6));
insert into tenant_hosts (host, tenant_id, is_main) values ('platform.localhost', 1, true);
