-- What was offered for reading, when, and how it ended.
create sequence import_attempt_seq increment by 50;

create table import_attempt (
    id         bigint primary key,
    file_name  text   not null,
    sha256     text,
    started_at timestamptz not null,
    millis     bigint not null,
    outcome    text   not null check (outcome in ('READ', 'REFUSED')),
    message    text   -- in Dutch, for the reader; null when read without remarks
);
