create table agreement_acceptances (
    id              bigint       not null primary key,
    tenant_id       int          not null references tenants (id),
    version         int          not null,
    customer_id     bigint       not null,
    agreement       varchar(12)  character set ascii collate ascii_bin not null,
    language        varchar(2)   character set ascii collate ascii_bin not null,
    version_number  int          not null,
    person_name     varchar(200) not null,
    channel         varchar(8)   character set ascii collate ascii_bin not null,
    accepted_at     datetime(6)  not null,
    text_sha256     char(64)     character set ascii collate ascii_bin not null,
    -- May outlive this row and go before it: the law's period and the customer's rule are two.
    document_id     bigint       not null,
    submission      varchar(48)  character set ascii collate ascii_bin not null,
    ended_at        datetime(6),
    unique (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, customer_id, agreement, accepted_at),
    index (tenant_id, person_name),
    index (tenant_id, ended_at)
);

-- Proof of what was agreed: only its end is written later.
grant select, insert, update (version, ended_at) on agreement_acceptances to ${app};
grant select, update, delete on agreement_acceptances to ${sweeper};
