-- The signed form as the debtor has sent it: one row for each mandate, the newest file counts. The file itself is a document and may go before the row.
create table mandate_uploads (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    mandate_id   bigint       not null,
    document_id  bigint       not null,
    upload_state varchar(9)   not null,
    signed_on    date         not null,
    signed_place varchar(80)  not null,
    uploaded_at  datetime(6)  not null,
    login_id     bigint,
    files        int          not null,
    refusal      varchar(12),
    sealed_words blob,
    unique (tenant_id, id),
    unique (tenant_id, mandate_id),
    foreign key (tenant_id, mandate_id) references mandates (tenant_id, id)
);

-- Which mandate ends when this one comes into force; its reference, because the row may be gone before.
alter table mandates add column replaces_ref varchar(35) collate utf8mb4_bin;

grant select, insert, update on mandate_uploads to ${app};
grant select, delete on mandate_uploads to ${sweeper};
