-- The corpus: published texts, their originals, and every citable piece of them.
create sequence document_seq increment by 50;
create sequence passage_seq increment by 50;
create sequence set_aside_seq increment by 50;

create table document (
    id           bigint primary key,
    code         text   not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title        text   not null,
    kind         text   not null check (kind in ('PROGRAMME', 'AGREEMENT', 'BUDGET')),
    municipality text   not null references municipality,
    period_from  int    not null,
    period_to    int    not null check (period_to >= period_from),
    published    date,
    note         text,
    file_name    text   not null,
    sha256       text   not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    line_count   int    not null check (line_count > 0),
    blank_lines  int    not null check (blank_lines >= 0),
    read_at      timestamptz not null,
    read_millis  bigint not null
);

create table document_issuer (
    document_id bigint not null references document on delete cascade,
    position    int    not null,
    name        text   not null,
    primary key (document_id, position)
);

-- The bytes as they were received, kept apart from the document so that no list drags them along.
create table original (
    document_id bigint primary key references document on delete cascade,
    content     bytea  not null
);

create table passage (
    id             bigint primary key,
    document_id    bigint not null references document on delete cascade,
    number         int    not null check (number > 0),   -- reading order, unique in the document
    kind           text   not null check (kind in ('CHAPTER', 'HEADING', 'PARAGRAPH', 'LIST_ITEM', 'TABLE', 'TABLE_ROW')),
    level          int    not null check (level >= 0),   -- heading level, or depth of a list item
    chapter_number int    not null check (chapter_number >= 0),
    chapter_title  text   not null,
    printed_number text,                                 -- the number of a list item or row as printed
    text           text   not null,
    note           text,                                 -- a table's caption, or a row's other text columns
    cells          text[] not null default '{}',         -- a table's column headers, or a row's printed cells
    line_from      int    not null check (line_from > 0),
    line_to        int    not null,
    page           int    check (page > 0),
    unique (document_id, number),
    check (line_to >= line_from)
);

-- What reading left out, and why: running titles, page numbers, footers, contents lists, repeated headers.
create table set_aside (
    id          bigint primary key,
    document_id bigint not null references document on delete cascade,
    line_from   int    not null check (line_from > 0),
    line_to     int    not null,
    reason      text   not null check (reason in ('PAGE_MARKER', 'RUNNING_TITLE', 'FOOTER', 'CONTENTS', 'TABLE_HEADER', 'COVER', 'DECORATION')),
    text        text   not null,
    check (line_to >= line_from)
);
create index on set_aside (document_id);

-- Documents that others refer to but that were never read, so that a page can say so.
create table known_document (
    code         text primary key,
    title        text not null,
    kind         text not null check (kind in ('PROGRAMME', 'AGREEMENT', 'BUDGET')),
    municipality text not null references municipality,
    period_from  int  not null,
    period_to    int  not null check (period_to >= period_from),
    reason       text not null -- in Dutch, for the reader: how the portal knows of it
);

insert into known_document (code, title, kind, municipality, period_from, period_to, reason) values
    ('bestuursakkoord-assen-2022', 'Dichtbij & Daadkrachtig', 'AGREEMENT', 'GM0106', 2022, 2026,
     'De begroting van 2026 verwijst naar dit akkoord. De tekst is nog niet ingelezen.');
