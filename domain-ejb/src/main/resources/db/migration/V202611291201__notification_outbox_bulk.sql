-- Mail to many waits behind mail to one.
alter table outbox_messages add column bulk boolean not null default false;
