-- Proof that a browser agreed to cookies: a random word, no person. A refusal has no row.
create table cookie_choices (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    proof         char(22)     character set ascii collate ascii_bin not null,
    text_number   int          not null,
    language      varchar(2)   character set utf8mb4 collate utf8mb4_bin not null,
    channel       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    chosen_at     datetime(6)  not null,
    withdrawn_at  datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, proof),
    index (tenant_id, chosen_at)
);

grant select, insert, update on cookie_choices to ${app};
grant select, update, delete on cookie_choices to ${sweeper};
