alter table given_consents
    add column channel      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null default 'FORM',
    add column person_key   varchar(64)  character set utf8mb4 collate utf8mb4_bin,
    add column person_email varchar(254) character set utf8mb4 collate utf8mb4_bin,
    add index (tenant_id, person_key),
    add index (tenant_id, given_at);

alter table given_consents alter column channel drop default;

-- A withdrawal is a fact of its own: the application may write it and never change it.
create table consent_withdrawals (
    id            bigint       not null primary key,
    tenant_id     int          not null references tenants (id),
    version       int          not null,
    consent_id    bigint       not null,
    channel       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    login_id      bigint,
    effects       varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
    withdrawn_at  datetime(6)  not null,
    unique (tenant_id, id),
    unique (tenant_id, consent_id),
    foreign key (tenant_id, consent_id) references given_consents (tenant_id, id)
);

grant select, insert on consent_withdrawals to ${app};
grant select, delete on consent_withdrawals to ${sweeper};
