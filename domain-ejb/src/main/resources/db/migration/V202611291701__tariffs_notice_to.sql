-- To which day a contract can be given notice of; the monthly bill makes the end of a month the usual one.
alter table tariff_versions add column notice_to varchar(12) character set utf8mb4 collate utf8mb4_bin not null default 'MONTH_END';
