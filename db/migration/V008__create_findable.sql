-- Everything a search can find, one row for each thing a reader would call one thing.
create sequence findable_seq increment by 50;

create table findable (
    id           bigint primary key,
    document_id  bigint not null references document on delete cascade,
    ref          text   not null unique,
    kind         text   not null check (kind in ('PLEDGE', 'AGREEMENT_ITEM', 'GOAL', 'ACTIVITY', 'BUDGET_LINE', 'PASSAGE')),
    document     text   not null,       -- the document's code
    party        text[] not null default '{}',
    year         int    not null,       -- first year of the document's period
    themes       text[] not null default '{}',
    position     bigint not null,       -- document order, over all documents
    repeated     boolean not null default false, -- the same label stood earlier in the document
    title        text   not null,
    body         text   not null,
    context      text   not null,       -- chapter, section, programme or table it stands in
    passage_from int    not null,
    passage_to   int    not null,
    line_from    int    not null,
    line_to      int    not null,
    page         int
);
create index on findable (document_id);

-- How many findable things use a word: for weighing rare words and mending typing errors.
create table search_word (
    word      text primary key,
    frequency bigint not null
);
