create table content_versions (
    id              bigint      not null primary key,
    tenant_id       int         not null references tenants (id),
    version         int         not null,
    text_kind       varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    language        varchar(2)  character set utf8mb4 collate utf8mb4_bin not null,
    version_number  int         not null,
    body            mediumtext  not null,
    rendered        mediumtext,
    valid_from      datetime(6) not null,
    published_at    datetime(6) not null,
    reason          varchar(20) not null,
    unique (tenant_id, id),
    unique (tenant_id, text_kind, language, version_number),
    index (tenant_id, language, valid_from)
);

-- A published text is evidence of what was promised: nobody changes or deletes it.
grant select, insert on content_versions to ${app};
grant select on content_versions to ${sweeper};
