-- What editors brought to be read, kept apart from what visitors see until it is published.
create table import_file (
    sha256   text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content  bytea not null,   -- the bytes as they were received; gone when the file was refused for what it holds
    password text              -- opens the file, where an editor gave it: the key of a document, not of a person
);
-- Taken out piece by piece, so that no file stands in the portal's memory.
alter table import_file alter column content set storage external;

create table import_job (
    id              uuid primary key,
    file_name       text   not null,
    sha256          text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size            bigint not null,          -- bytes
    format          text   not null check (format in ('PDF', 'TEXT')),
    state           text   not null check (state in ('QUEUED', 'READING', 'READ', 'FAILED', 'CANCELLED', 'PUBLISHED', 'WITHDRAWN')),
    uploaded_by     uuid   not null references account,
    uploaded_at     timestamptz not null,
    queued_at       timestamptz not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    beat_at         timestamptz,              -- last sign of life of who reads it
    attempts        int    not null default 0,
    pages_done      int    not null default 0,
    pages_total     int    not null default 0, -- 0: not known yet
    message         text,                     -- in Dutch, for the editor
    password_needed boolean not null default false,
    reading         bytea,                    -- what the reading found, for formats that are not read again at sight
    draft           jsonb,                    -- the facts, as guessed and then as the editor gave them
    document        text,                     -- code under which it was published
    version         int
);
create index on import_job (state, queued_at);
create index on import_job (sha256);

-- What editors mended in a reading, by the words it is about, so that it can be done over at every next reading.
create table import_mending (
    id         uuid primary key,
    sha256     text not null,
    kind       text not null check (kind in ('CHAPTER', 'HEADING', 'PARAGRAPH', 'ITEM', 'MERGE', 'SPLIT', 'ASIDE', 'UNIT')),
    page       int  not null,   -- 0: not known
    text       text not null,
    occurrence int  not null,   -- how manieth with those words on that page, from 0
    value      text not null default '',
    mended_by  uuid not null references account,
    at         timestamptz not null
);
create index on import_mending (sha256);
