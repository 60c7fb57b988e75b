-- A document may change; every text it ever had is kept, and what changed about its names.
create table document_version (
    document    text not null,                 -- code of the document
    number      int  not null check (number > 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name   text not null,
    read_at     timestamptz not null,
    replaced_at timestamptz,                   -- when the next version took its place; null for the current one
    content     bytea not null,                -- the bytes as they were received
    primary key (document, number)
);
create index on document_version (sha256);

insert into document_version (document, number, sha256, file_name, read_at, content)
select d.code, d.version, d.sha256, d.file_name, d.read_at, o.content
from document d join original o on o.document_id = d.id;
drop table original;

-- What a name stood for in each version.
create table reference_version (
    ref         text not null references reference,
    version     int  not null check (version > 0),
    natural_ref text not null,                 -- the name a first reading of that version would have given
    title       text not null,
    text        text not null,
    primary key (ref, version)
);

insert into reference_version (ref, version, natural_ref, title, text)
select ref, last_version, natural_ref, title, text from reference;

-- The name that a person chose to go on with, where it was not certain.
alter table reference add column successor text references reference check (successor <> ref);

create table reference_change (
    id           bigint generated always as identity primary key,
    document     text not null,
    version      int  not null,                -- the version that brought the change
    ref          text not null references reference,
    kind         text not null check (kind in ('NEW', 'MENDED', 'MOVED', 'RETURNED', 'GONE', 'SPLIT', 'MERGED', 'UNCERTAIN')),
    old_text     text,
    new_text     text,
    candidates   text[] not null default '{}', -- refs that carry on its text, or may
    certainty    numeric(4, 3) not null check (certainty between 0 and 1),
    needs_review boolean not null,
    settled_by   text,
    settled_at   timestamptz,
    choice       text references reference,    -- null when settled: none of the candidates
    note         text,
    foreign key (document, version) references document_version (document, number),
    check ((settled_by is null) = (settled_at is null)),
    check (choice is null or settled_at is not null)
);
create index on reference_change (document, version);
create index on reference_change (ref);
create index on reference_change (id) where needs_review and settled_at is null;

-- Rows by their name: the names of rows no longer count them.
alter table budget_line add column parent_ref text;
update budget_line l set parent_ref = p.ref from budget_line p where p.table_id = l.table_id and p.ordinal = l.parent_ordinal;
alter table budget_check add column line_ref text;
update budget_check c set line_ref = l.ref from budget_line l where l.table_id = c.table_id and l.ordinal = c.line_ordinal;
