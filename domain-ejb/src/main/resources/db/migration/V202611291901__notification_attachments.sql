-- Documents that go along with a mail: number, what became of it and the file's name, one line each. The bytes stay sealed on the shelf.
alter table outbox_messages add column attachments text;

-- An answer names the mail that it answers.
alter table outbox_messages add index (tenant_id, message_id);
