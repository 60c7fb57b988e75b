-- An original that could harm who opens it (scripts, attachments) is kept, but nobody gets it.
alter table document add column withheld boolean not null default false;
alter table document_version add column withheld boolean not null default false;
