-- At which extension of the telephone system a colleague answers.
create table agent_extensions (
    id         bigint      not null primary key,
    tenant_id  int         not null references tenants (id),
    version    int         not null,
    login_id   bigint      not null,
    extension  varchar(10) character set ascii collate ascii_bin not null,
    unique (tenant_id, id),
    unique (tenant_id, login_id),
    unique (tenant_id, extension),
    foreign key (tenant_id, login_id) references logins (tenant_id, id)
);

alter table phone_lines add note varchar(120);

grant select, insert, update, delete on agent_extensions to ${app};
grant select, delete on agent_extensions to ${sweeper};
