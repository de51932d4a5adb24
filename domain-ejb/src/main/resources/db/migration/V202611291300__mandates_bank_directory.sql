-- Germany's banks belong to the installation, not to a tenant, and name no person.
create table bank_files (
    id            bigint      not null primary key,
    version       int         not null,
    valid_from    date        not null,
    content_hash  char(64)    character set ascii collate ascii_bin not null,
    state         varchar(20) character set ascii collate ascii_bin not null,
    records       int         not null,
    banks         int         not null,
    with_bic      int         not null,
    uploaded_at   datetime(6) not null,
    adopted_at    datetime(6),
    index (state, valid_from)
);

create table bank_directory (
    id         bigint      not null primary key,
    version    int         not null,
    file_id    bigint      not null,
    bank_code  char(8)     character set ascii collate ascii_bin not null,
    name       varchar(58) not null,
    place      varchar(35) not null,
    bic        char(11)    character set ascii collate ascii_bin,
    unique (file_id, bank_code),
    foreign key (file_id) references bank_files (id)
);

grant select, insert, update, delete on bank_files to ${app};
grant select, insert, delete on bank_directory to ${app};
