-- What a mail answers that became an enquiry: why ours was sent, and what it was about. The link goes with the matter.
alter table leads
    add column answers_purpose varchar(60) character set utf8mb4 collate utf8mb4_bin,
    add column matter_kind     varchar(40) character set utf8mb4 collate utf8mb4_bin,
    add column matter_id       bigint,
    add index (tenant_id, matter_kind, matter_id);

-- Files that came with a mail; sealed with the enquiry's key, and gone with it.
create table lead_files (
    id           bigint      not null primary key,
    tenant_id    int         not null,
    version      int         not null,
    entry_id     bigint      not null,
    media_type   varchar(80) character set ascii collate ascii_bin not null,
    size_bytes   int         not null,
    sealed_name  blob        not null,
    unique (tenant_id, id),
    foreign key (tenant_id, entry_id) references lead_entries (tenant_id, id)
);

-- Apart, so that lists do not read files.
create table lead_file_contents (
    id            bigint     not null primary key,
    tenant_id     int        not null,
    version       int        not null,
    file_id       bigint     not null,
    sealed_bytes  mediumblob not null,
    unique (tenant_id, id),
    unique (tenant_id, file_id),
    foreign key (tenant_id, file_id) references lead_files (tenant_id, id)
);

grant select, insert on lead_files to ${app};
grant select, insert on lead_file_contents to ${app};
grant select, delete on lead_files to ${sweeper};
grant select, delete on lead_file_contents to ${sweeper};
