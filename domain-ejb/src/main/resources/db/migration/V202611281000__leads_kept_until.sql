alter table leads add column kept_until date;
