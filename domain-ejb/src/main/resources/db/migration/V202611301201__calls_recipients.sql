-- To whom the notes of a customer's calls go by mail.
create table note_recipients (
    id               bigint       not null primary key,
    tenant_id        int          not null,
    version          int          not null,
    customer_id      bigint       not null,
    -- one of the customer's people, or an address
    login_id         bigint,
    email            varchar(254) character set utf8mb4 collate utf8mb4_bin,
    only_urgent      tinyint      not null,
    type_id          bigint,
    content          varchar(10)  not null,
    added_at         datetime(6)  not null,
    -- who confirmed that this person may be written to and knows of it
    confirmed_by     bigint,
    contract_end_at  datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    foreign key (tenant_id, type_id) references call_types (tenant_id, id),
    index (tenant_id, email),
    index (tenant_id, contract_end_at)
);

grant select, insert, update, delete on note_recipients to ${app};
grant select, update, delete on note_recipients to ${sweeper};
