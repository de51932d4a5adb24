create table chats (
    id                bigint       not null primary key,
    tenant_id         int          not null references tenants (id),
    version           int          not null,
    state             varchar(10)  not null,
    secret_hash       char(64)     character set ascii collate ascii_bin not null,
    visitor_name      varchar(120),
    language          char(2)      not null,
    key_id            char(36)     character set ascii collate ascii_bin not null,
    opened_at         datetime(6)  not null,
    last_activity_at  datetime(6)  not null,
    agent_id          bigint,
    settled_at        datetime(6),
    last_number       int          not null,
    answered          tinyint      not null,
    awaits_answer     tinyint      not null,
    visitor_typed_at  datetime(6),
    office_typed_at   datetime(6),
    transcripts       int          not null,
    lead_reference    varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    unique (tenant_id, id),
    unique (tenant_id, secret_hash),
    foreign key (tenant_id, agent_id) references logins (tenant_id, id),
    index (tenant_id, state, opened_at),
    index (tenant_id, settled_at),
    index (tenant_id, last_activity_at)
);

create table chat_messages (
    id              bigint       not null primary key,
    tenant_id       int          not null,
    version         int          not null,
    chat_id         bigint       not null,
    message_number  int          not null,
    submission      varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    side            varchar(10)  not null,
    login_id        bigint,
    said_at         datetime(6)  not null,
    sealed_text     mediumblob   not null,
    unique (tenant_id, id),
    unique (tenant_id, chat_id, message_number),
    unique (tenant_id, chat_id, submission),
    foreign key (tenant_id, chat_id) references chats (tenant_id, id)
);

create table chat_answers (
    id         bigint         not null primary key,
    tenant_id  int            not null references tenants (id),
    version    int            not null,
    title      varchar(80)    not null,
    text_de    varchar(2000)  not null,
    text_en    varchar(2000)  not null,
    unique (tenant_id, id),
    unique (tenant_id, title)
);

grant select, insert, update, delete on chats to ${app};
grant select, insert, update, delete on chat_messages to ${app};
grant select, insert, update, delete on chats to ${sweeper};
grant select, insert, update, delete on chat_messages to ${sweeper};
grant select, insert, update, delete on chat_answers to ${app};
grant select, insert, update, delete on chat_answers to ${sweeper};
