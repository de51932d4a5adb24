-- Closed because what the login belongs to is out of service.
alter table logins add column suspended boolean not null default false after left_at;

create table customer_users (
    id               bigint      not null primary key,
    tenant_id        int         not null,
    version          int         not null,
    -- Null once the customer is gone and the login stays for the rest of its own period.
    customer_id      bigint,
    login_id         bigint      not null,
    created_at       datetime(6) not null,
    removed_at       datetime(6),
    contract_end_at  datetime(6),
    purpose_ended_at datetime(6),
    unique (tenant_id, id),
    -- A login belongs to one customer at most.
    unique (tenant_id, login_id),
    foreign key (tenant_id, login_id) references logins (tenant_id, id),
    foreign key (tenant_id, customer_id) references customers (tenant_id, id),
    index (tenant_id, contract_end_at),
    index (tenant_id, purpose_ended_at)
);

grant select, insert, update on customer_users to ${app};
grant select, update, delete on customer_users to ${sweeper};
