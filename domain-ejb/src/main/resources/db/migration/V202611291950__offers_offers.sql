-- What the office offers to the person of an enquiry, and what was agreed of it.
create table offers (
    id                 bigint        not null primary key,
    tenant_id          int           not null references tenants (id),
    version            int           not null,
    lead_id            bigint        not null,
    offer_number       varchar(12)   character set utf8mb4 collate utf8mb4_bin not null,
    tariff_version_id  bigint        not null,
    -- Offered instead of the version's own; null when that counts.
    base_fee           decimal(12,4),
    valid_until        date          not null,
    key_id             char(36)      character set ascii collate ascii_bin not null,
    sealed_message     blob,
    link_hash          char(64)      character set ascii collate ascii_bin not null,
    made_at            datetime(6)   not null,
    made_by            bigint,
    withdrawn_at       datetime(6),
    accepted_at        datetime(6),
    customer_id        bigint,
    submission         varchar(48)   character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, offer_number),
    unique (tenant_id, link_hash),
    unique (tenant_id, submission),
    foreign key (tenant_id, lead_id) references leads (tenant_id, id),
    foreign key (tenant_id, tariff_version_id) references tariff_versions (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, made_at),
    index (tenant_id, valid_until),
    index (tenant_id, key_id)
);

create table offer_add_ons (
    id                 bigint not null primary key,
    tenant_id          int    not null references tenants (id),
    version            int    not null,
    offer_id           bigint not null,
    add_on_version_id  bigint not null,
    unique (tenant_id, id),
    unique (tenant_id, offer_id, add_on_version_id),
    foreign key (tenant_id, offer_id) references offers (tenant_id, id),
    foreign key (tenant_id, add_on_version_id) references add_on_versions (tenant_id, id)
);

grant select, insert, update on offers to ${app};
grant select, insert on offer_add_ons to ${app};
grant select, update, delete on offers to ${sweeper};
grant select, delete on offer_add_ons to ${sweeper};

-- Agreed instead of the tariff version's own; null when that counts.
alter table contract_terms add column base_fee decimal(12,4);

-- The offer with which a visitor came; no key, because an offer may go before the draft does.
alter table sign_up_drafts add column offer_id bigint;
