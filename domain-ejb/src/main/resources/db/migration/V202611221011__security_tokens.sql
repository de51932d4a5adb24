alter table logins add column left_at datetime(6) after ends_on;

create table login_tokens (
    id          bigint      not null primary key,
    tenant_id   int         not null,
    version     int         not null,
    login_id    bigint      not null,
    purpose     varchar(16) not null,
    token_hash  char(64)    character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6),
    done_at     datetime(6) not null,
    unique (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    index (tenant_id, done_at)
);

create table recovery_codes (
    id          bigint      not null primary key,
    tenant_id   int         not null,
    version     int         not null,
    login_id    bigint      not null,
    code_hash   char(64)    character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    unique (tenant_id, id),
    unique (tenant_id, login_id, code_hash),
    foreign key (tenant_id, login_id) references logins (tenant_id, id)
);

grant select, insert, update, delete on login_tokens to ${app};
grant select, insert, delete on recovery_codes to ${app};
grant select, delete on login_tokens to ${sweeper};
grant select, delete on recovery_codes to ${sweeper};
