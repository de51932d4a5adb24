-- One key for each customer: whatever is written about its calls is sealed with it.
create table call_keys (
    id           bigint  not null primary key,
    tenant_id    int     not null,
    version      int     not null,
    customer_id  bigint  not null,
    key_id       char(36) character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, customer_id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, key_id)
);

create table phone_calls (
    id               bigint       not null primary key,
    tenant_id        int          not null,
    version          int          not null,
    customer_id      bigint       not null,
    call_key         varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    origin           varchar(10)  not null,
    line_e164        varchar(20)  character set ascii collate ascii_bin,
    diversion        varchar(15)  not null,
    withheld         tinyint      not null,
    -- the number as a keyed hash: finds the calls of one caller without showing the number
    caller_token     bigint,
    sealed_caller    blob,
    contact_id       bigint,
    rang_at          datetime(6)  not null,
    answered_at      datetime(6),
    ended_at         datetime(6),
    -- the last that was heard of it: the end, once it has ended
    last_at          datetime(6)  not null,
    transferred      tinyint      not null,
    agent_id         bigint,
    parked_at        datetime(6),
    call_state       varchar(10)  not null,
    settled          tinyint      not null,
    verdict          varchar(15)  not null,
    decided_by       varchar(20)  not null,
    instruction_id   bigint,
    in_force         tinyint      not null,
    sealed_decision  blob,
    folder           varchar(10)  not null,
    handling         varchar(10)  not null,
    urgency          varchar(10),
    assigned_to      bigint,
    acknowledged_at  datetime(6),
    acknowledged_by  bigint,
    stars            int,
    sealed_feedback  blob,
    trashed_at       datetime(6),
    contract_end_at  datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, call_key),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    foreign key (tenant_id, agent_id) references logins (tenant_id, id),
    foreign key (tenant_id, assigned_to) references logins (tenant_id, id),
    -- the customer's history and its filters, the newest first
    index phone_calls_history (tenant_id, customer_id, folder, rang_at, id),
    index phone_calls_handling (tenant_id, customer_id, folder, handling, rang_at, id),
    index phone_calls_urgency (tenant_id, customer_id, folder, urgency, rang_at, id),
    index phone_calls_state (tenant_id, customer_id, folder, call_state, rang_at, id),
    index phone_calls_assigned (tenant_id, customer_id, folder, assigned_to, rang_at, id),
    index phone_calls_caller (tenant_id, caller_token, customer_id, rang_at, id),
    -- the office: the queue, and all calls
    index phone_calls_queue (tenant_id, call_state, rang_at, id),
    index phone_calls_office (tenant_id, rang_at, id),
    index phone_calls_agent (tenant_id, agent_id, call_state),
    -- deletion
    index phone_calls_last (tenant_id, last_at),
    index phone_calls_contract_end (tenant_id, contract_end_at)
);

create table call_events (
    id             bigint       not null primary key,
    tenant_id      int          not null,
    version        int          not null,
    call_id        bigint       not null,
    kind           varchar(20)  not null,
    happened_at    datetime(6)  not null,
    login_id       bigint,
    outcome        varchar(12),
    sealed_detail  blob,
    unique (tenant_id, id),
    foreign key (tenant_id, call_id) references phone_calls (tenant_id, id),
    index (tenant_id, call_id, happened_at, id)
);

create table call_types (
    id             bigint       not null primary key,
    tenant_id      int          not null references tenants (id),
    version        int          not null,
    customer_id    bigint,
    list_position  int          not null,
    retired_at     datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id)
);

create table call_type_versions (
    id              bigint         not null primary key,
    tenant_id       int            not null,
    version         int            not null,
    type_id         bigint         not null,
    version_number  int            not null,
    title           varchar(80)    not null,
    script          varchar(4000)  not null,
    written_at      datetime(6)    not null,
    written_by      bigint,
    unique (tenant_id, id),
    unique (tenant_id, type_id, version_number),
    foreign key (tenant_id, type_id) references call_types (tenant_id, id)
);

create table call_questions (
    id               bigint        not null primary key,
    tenant_id        int           not null,
    version          int           not null,
    type_version_id  bigint        not null,
    list_position    int           not null,
    label            varchar(200)  not null,
    required         tinyint       not null,
    unique (tenant_id, id),
    unique (tenant_id, type_version_id, list_position),
    foreign key (tenant_id, type_version_id) references call_type_versions (tenant_id, id)
);

create table call_notes (
    id               bigint       not null primary key,
    tenant_id        int          not null,
    version          int          not null,
    call_id          bigint       not null,
    type_version_id  bigint,
    draft_number     int          not null,
    urgency          varchar(10)  not null,
    outcome          varchar(15),
    sealed_text      mediumblob,
    completed_at     datetime(6),
    completed_by     bigint,
    unique (tenant_id, id),
    unique (tenant_id, call_id),
    foreign key (tenant_id, call_id) references phone_calls (tenant_id, id),
    foreign key (tenant_id, type_version_id) references call_type_versions (tenant_id, id)
);

-- The words of a note as keyed hashes, with the order of the history in the index: a search is a walk along it.
create table call_words (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    customer_id  bigint       not null,
    token        bigint       not null,
    rang_at      datetime(6)  not null,
    call_id      bigint       not null,
    unique (tenant_id, id),
    unique call_words_search (tenant_id, customer_id, token, rang_at, call_id),
    foreign key (tenant_id, call_id) references phone_calls (tenant_id, id),
    index call_words_token (tenant_id, token)
);

-- What stays of calls: numbers of a day.
create table call_counts (
    id           bigint  not null primary key,
    tenant_id    int     not null,
    version      int     not null,
    customer_id  bigint  not null,
    day          date    not null,
    calls        int     not null,
    missed       int     not null,
    transferred  int     not null,
    seconds      bigint  not null,
    unique (tenant_id, id),
    unique (tenant_id, customer_id, day),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id)
);

create table agent_breaks (
    id         bigint       not null primary key,
    tenant_id  int          not null,
    version    int          not null,
    login_id   bigint       not null,
    reason     varchar(10)  not null,
    began_at   datetime(6)  not null,
    ended_at   datetime(6),
    unique (tenant_id, id),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    index (tenant_id, login_id, ended_at),
    index (tenant_id, began_at)
);

grant select, insert, update on call_keys to ${app};
grant select, insert, update, delete on phone_calls to ${app};
grant select, insert, delete on call_events to ${app};
grant select, insert, update, delete on call_types to ${app};
grant select, insert on call_type_versions to ${app};
grant select, insert on call_questions to ${app};
grant select, insert, update, delete on call_notes to ${app};
grant select, insert, delete on call_words to ${app};
grant select, insert, update on call_counts to ${app};
grant select, insert, update on agent_breaks to ${app};
grant select, delete on call_keys to ${sweeper};
grant select, update, delete on phone_calls to ${sweeper};
grant select, delete on call_events to ${sweeper};
grant select, delete on call_types to ${sweeper};
grant select, delete on call_type_versions to ${sweeper};
grant select, delete on call_questions to ${sweeper};
grant select, update, delete on call_notes to ${sweeper};
grant select, delete on call_words to ${sweeper};
grant select, delete on call_counts to ${sweeper};
grant select, delete on agent_breaks to ${sweeper};
