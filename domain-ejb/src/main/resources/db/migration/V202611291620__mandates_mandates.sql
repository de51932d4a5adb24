create table mandates (
    id                       bigint       not null primary key,
    tenant_id                int          not null references tenants (id),
    version                  int          not null,
    -- Null once the customer was erased: the evidence outlives it.
    customer_id              bigint,
    -- Random word of the form: sending it twice makes one mandate.
    submission               varchar(40)  character set ascii collate ascii_bin not null,
    scheme                   varchar(4)   not null,
    mandate_type             varchar(9)   not null,
    mandate_state            varchar(26)  not null,
    channel                  varchar(6)   not null,
    mandate_ref              varchar(35)  collate utf8mb4_bin not null,
    creditor_id              varchar(35)  character set ascii collate ascii_bin not null,
    -- Creditor without its business code, and the reference in capitals: what banks compare.
    creditor_key             varchar(32)  character set ascii collate ascii_bin not null,
    reference_key            varchar(35)  collate utf8mb4_bin not null,
    debtor_name              varchar(120) not null,
    street                   varchar(120) not null,
    house_number             varchar(20)  not null,
    postcode                 varchar(10)  not null,
    town                     varchar(80)  not null,
    country                  char(2)      not null,
    consumer                 tinyint      not null,
    key_id                   char(36)     character set ascii collate ascii_bin not null,
    sealed_iban              varbinary(200) not null,
    iban_country             char(2)      not null,
    iban_end                 char(4)      not null,
    bic                      varchar(11),
    language                 char(2)      not null,
    template_version         int          not null,
    sealed_text              blob         not null,
    text_hash                char(64)     character set ascii collate ascii_bin not null,
    sealed_evidence          mediumblob,
    signed_on                date,
    signed_place             varchar(80),
    b2b_confirmed_on         date,
    prenotification_days     int          not null,
    last_presented_due_date  date,
    collections_count        int          not null,
    amended_pending          tinyint      not null,
    created_at               datetime(6)  not null,
    ended_at                 datetime(6),
    revoke_reason            varchar(16),
    unique (tenant_id, id),
    unique (tenant_id, submission),
    unique (tenant_id, creditor_key, reference_key),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, mandate_state, created_at),
    index (tenant_id, created_at),
    index (tenant_id, debtor_name),
    index (tenant_id, ended_at)
);

create table mandate_entries (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    mandate_id   bigint       not null,
    kind         varchar(20)  not null,
    occurred_at  datetime(6)  not null,
    login_id     bigint,
    sealed_text  blob,
    unique (tenant_id, id),
    foreign key (tenant_id, mandate_id) references mandates (tenant_id, id),
    index (tenant_id, mandate_id, occurred_at)
);

-- The line from which somebody clicked: kept apart from the evidence and for a shorter time.
create table mandate_clicks (
    id           bigint       not null primary key,
    tenant_id    int          not null,
    version      int          not null,
    mandate_id   bigint       not null,
    clicked_at   datetime(6)  not null,
    ip_address   varchar(45)  character set ascii collate ascii_bin not null,
    user_agent   varchar(250),
    unique (tenant_id, id),
    foreign key (tenant_id, mandate_id) references mandates (tenant_id, id),
    index (tenant_id, clicked_at)
);

-- Outlives the mandates, so that no reference is given twice; a hash, so that it names nobody.
create table used_mandate_references (
    id              bigint   not null primary key,
    tenant_id       int      not null references tenants (id),
    version         int      not null,
    reference_hash  char(64) character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, reference_hash)
);

grant select, insert, update on mandates to ${app};
grant select, update, delete on mandates to ${sweeper};
grant select, insert on mandate_entries to ${app};
grant select, delete on mandate_entries to ${sweeper};
grant select, insert on mandate_clicks to ${app};
grant select, delete on mandate_clicks to ${sweeper};
grant select, insert on used_mandate_references to ${app};
