create table clock_offsets (
    id              int    not null primary key,
    offset_seconds  bigint not null,
    version         int    not null
);

grant select, insert, update on clock_offsets to ${app};
grant select on clock_offsets to ${sweeper};
