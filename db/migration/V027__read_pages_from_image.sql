-- Pages without words that can be read may be read from their image; what comes of it stays marked.
alter table document add column image_pages integer[] not null default '{}';

create table seen_page (
    sha256 text  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    page   int   not null check (page > 0),
    words  jsonb not null,
    primary key (sha256, page)
);

alter table import_job add column seeing text check (seeing in ('POSSIBLE', 'ASKED')); -- null: nothing to look at
