-- A sign-up that is not finished, gone 24 hours after the last entry.
create table sign_up_drafts (
    id                bigint      not null primary key,
    tenant_id         int         not null references tenants (id),
    version           int         not null,
    token_hash        char(64)    character set ascii collate ascii_bin not null,
    language          char(2)     not null,
    started_at        datetime(6) not null,
    touched_at        datetime(6) not null,
    key_id            char(36)    character set ascii collate ascii_bin not null,
    sealed_answers    mediumblob  not null,
    code_hash         char(64)    character set ascii collate ascii_bin,
    code_sent_at      datetime(6),
    code_count        int         not null,
    code_tries        int         not null,
    mail_confirmed_at datetime(6),
    confirmed_code_hash char(64)  character set ascii collate ascii_bin,
    ordered_number    varchar(20),
    ordered_to_sign   boolean     not null,
    unique (tenant_id, id),
    unique (tenant_id, token_hash),
    index (tenant_id, touched_at)
);

grant select, insert, update on sign_up_drafts to ${app};
grant select, update, delete on sign_up_drafts to ${sweeper};
