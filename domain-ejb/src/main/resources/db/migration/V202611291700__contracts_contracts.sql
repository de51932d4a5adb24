create table contracts (
    id                  bigint       not null primary key,
    tenant_id           int          not null references tenants (id),
    version             int          not null,
    contract_number     varchar(12)  character set utf8mb4 collate utf8mb4_bin not null,
    customer_id         bigint       not null,
    channel             varchar(8)   character set ascii collate ascii_bin not null,
    concluded_at        datetime(6)  not null,
    concluded_by        varchar(200) not null,
    begins_on           date         not null,
    -- Last day by a notice; null while nobody has given one.
    ends_on             date,
    notice_given_at     datetime(6),
    ended_at            datetime(6),
    purpose_ended_at    datetime(6),
    -- Documents may outlive this row and go before it: the law's period and the customer's rule are two.
    document_id         bigint       not null,
    final_document_id   bigint,
    submission          varchar(48)  character set ascii collate ascii_bin not null,
    -- A customer has one contract that has not ended.
    open_customer_id    bigint as (case when ended_at is null then customer_id end) persistent,
    unique (tenant_id, id),
    unique (tenant_id, contract_number),
    unique (tenant_id, submission),
    unique (tenant_id, open_customer_id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, customer_id),
    index (tenant_id, concluded_at),
    index (tenant_id, begins_on),
    index (tenant_id, ends_on, ended_at),
    index (tenant_id, ended_at),
    index (tenant_id, purpose_ended_at),
    index (tenant_id, concluded_by)
);

-- What is agreed from a day on: the first row with the contract, one more for each change.
create table contract_terms (
    id                  bigint       not null primary key,
    tenant_id           int          not null references tenants (id),
    version             int          not null,
    contract_id         bigint       not null,
    valid_from          date         not null,
    tariff_version_id   bigint       not null,
    minimum_term_until  date,
    ordered_at          datetime(6)  not null,
    ordered_by          varchar(200) not null,
    channel             varchar(8)   character set ascii collate ascii_bin not null,
    document_id         bigint       not null,
    submission          varchar(48)  character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, submission),
    foreign key (tenant_id, contract_id) references contracts (tenant_id, id),
    foreign key (tenant_id, tariff_version_id) references tariff_versions (tenant_id, id),
    index (tenant_id, contract_id, valid_from)
);

create table contract_add_ons (
    id                 bigint not null primary key,
    tenant_id          int    not null references tenants (id),
    version            int    not null,
    terms_id           bigint not null,
    add_on_version_id  bigint not null,
    unique (tenant_id, id),
    unique (tenant_id, terms_id, add_on_version_id),
    foreign key (tenant_id, terms_id) references contract_terms (tenant_id, id),
    foreign key (tenant_id, add_on_version_id) references add_on_versions (tenant_id, id)
);

create table contract_notices (
    id                bigint       not null primary key,
    tenant_id         int          not null references tenants (id),
    version           int          not null,
    contract_id       bigint       not null,
    given_by          varchar(8)   character set ascii collate ascii_bin not null,
    person_name       varchar(200) not null,
    channel           varchar(8)   character set ascii collate ascii_bin not null,
    kind              varchar(14)  character set ascii collate ascii_bin not null,
    reason            varchar(500),
    received_on       date         not null,
    recorded_at       datetime(6)  not null,
    ends_on           date         not null,
    withdrawn_at      datetime(6),
    withdrawn_by      varchar(200),
    document_id       bigint       not null,
    submission        varchar(48)  character set ascii collate ascii_bin not null,
    -- A contract has one notice that stands.
    open_contract_id  bigint as (case when withdrawn_at is null then contract_id end) persistent,
    unique (tenant_id, id),
    unique (tenant_id, submission),
    unique (tenant_id, open_contract_id),
    foreign key (tenant_id, contract_id) references contracts (tenant_id, id),
    index (tenant_id, contract_id),
    index (tenant_id, person_name)
);

-- What was agreed is never changed: of a contract only its end is written later, of a notice only its withdrawal.
grant select, insert, update (version, ends_on, notice_given_at, ended_at, purpose_ended_at, final_document_id) on contracts to ${app};
grant select, insert on contract_terms to ${app};
grant select, insert on contract_add_ons to ${app};
grant select, insert, update (version, withdrawn_at, withdrawn_by) on contract_notices to ${app};
grant select, update, delete on contracts to ${sweeper};
grant select, update, delete on contract_terms to ${sweeper};
grant select, update, delete on contract_add_ons to ${sweeper};
grant select, update, delete on contract_notices to ${sweeper};
