create table documents (
    id               bigint       not null primary key,
    tenant_id        int          not null references tenants (id),
    version          int          not null,
    about_kind       varchar(20)  character set ascii collate ascii_bin not null,
    about_id         bigint       not null,
    filing           varchar(20)  character set ascii collate ascii_bin not null,
    document_kind    varchar(30)  character set ascii collate ascii_bin not null,
    title            varchar(160) not null,
    recipient        varchar(200) not null,
    recipient_email  varchar(254) character set utf8mb4 collate utf8mb4_bin,
    media_type       varchar(80)  character set ascii collate ascii_bin not null,
    size_bytes       int          not null,
    sha256           char(64)     character set ascii collate ascii_bin not null,
    key_id           char(36)     character set ascii collate ascii_bin not null,
    created_at       datetime(6)  not null,
    counts_from_at   datetime(6),
    unique (tenant_id, id),
    index (tenant_id, about_kind, about_id, created_at),
    index (tenant_id, filing, counts_from_at),
    index (tenant_id, key_id),
    index (tenant_id, recipient),
    index (tenant_id, recipient_email)
);

-- Apart, so that lists do not read files.
create table document_contents (
    id            bigint      not null primary key,
    tenant_id     int         not null,
    version       int         not null,
    document_id   bigint      not null,
    sealed_bytes  mediumblob  not null,
    unique (tenant_id, id),
    unique (tenant_id, document_id),
    foreign key (tenant_id, document_id) references documents (tenant_id, id)
);

-- What was kept is never changed: only the end of what it proves is written later.
grant select, insert, update (version, counts_from_at) on documents to ${app};
grant select, insert on document_contents to ${app};
grant select, update, delete on documents to ${sweeper};
grant select, update, delete on document_contents to ${sweeper};
