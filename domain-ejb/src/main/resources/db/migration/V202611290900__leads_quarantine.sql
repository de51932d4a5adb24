alter table leads add column suspected_at datetime(6), add column spam_signs varchar(120), add index (tenant_id, suspected_at);
